import { defineConfig } from 'prisma/config'
import { databaseUrl } from './lib/store/database-url'
import { SEARCH_TABLES } from './lib/store/search-tables'

/** For the `prisma` command: the same database that the app opens. */
export default defineConfig({
  schema: 'prisma/schema.prisma',
  migrations: { path: 'prisma/migrations' },
  experimental: { externalTables: true },
  tables: { external: [...SEARCH_TABLES] },
  datasource: { url: databaseUrl() },
})
