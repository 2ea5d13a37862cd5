import { defineConfig } from 'prisma/config'
import { databaseUrl } from './lib/store/database-url'

/** For the `prisma` command: the same database that the app opens. */
export default defineConfig({
  schema: 'prisma/schema.prisma',
  migrations: { path: 'prisma/migrations' },
  datasource: { url: databaseUrl() },
})
