import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)).replace(/\/$/, '') } },
  test: {
    include: ['{app,components,lib,prisma,scripts}/**/*.test.{ts,tsx,mjs}'],
    environment: 'node',
    // Some tests analyse whole stories or start commands, and CI has two slow cores: this only ends a hang.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
})
