/** @type {import('next').NextConfig} */
const config = {
  // Builds beside each other (tests, a running app) need folders of their own.
  distDir: process.env.NEXT_DIST_DIR || '.next',
  poweredByHeader: false,
  reactStrictMode: true,
  agentRules: false,
  // The folder above may hold other lockfiles; nothing of it belongs to the app.
  turbopack: { root: import.meta.dirname },
  // Metadata stand in the head of the page as sent, for whoever asks.
  htmlLimitedBots: /.*/,
  // npm test checks the types of everything; a build need not do it again.
  typescript: { ignoreBuildErrors: true },
  // Of what is longer, Next would hand on the beginning alone; the guard (app/_guard/body-size.ts) refuses before that.
  experimental: { proxyClientMaxBodySize: '46mb' },
}
export default config
