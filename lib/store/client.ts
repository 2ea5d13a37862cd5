import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { PrismaLibSql } from '@prisma/adapter-libsql'
import { databaseUrl } from './database-url'
import { PrismaClient } from './generated/client'

export type { PrismaClient } from './generated/client'
export { Prisma } from './generated/client'

/** Milliseconds that a statement waits while another process writes, before it fails as busy. */
const BUSY_TIMEOUT = 10_000

/**
 * The client that pages, commands and use cases share, on DATABASE_URL. One for each process and address: in development Next
 * loads modules anew on every change, and each new client would hold another connection. It does not migrate (see migrate.ts).
 */
export function database(): PrismaClient {
  const url = databaseUrl()
  const shared: Shared = globalThis
  if (shared.corroborateStore?.url !== url) shared.corroborateStore = { url, client: openDatabase(url) }
  return shared.corroborateStore.client
}

/**
 * A client of its own on a `file:` URL, for tests and tools; `$disconnect()` when done. Creates the folder, not the tables. It waits
 * `timeout` milliseconds where another process writes: meanwhile this process does nothing else.
 */
export function openDatabase(url: string, timeout: number = BUSY_TIMEOUT): PrismaClient {
  mkdirSync(path.dirname(fileURLToPath(url)), { recursive: true })
  return new PrismaClient({ adapter: new StoreAdapter({ url, timeout }) })
}

type Shared = typeof globalThis & {
  corroborateStore?: { readonly url: string; readonly client: PrismaClient }
}

/**
 * libSQL opens another connection after each transaction: what must hold on all of them cannot be a pragma on the first. The busy
 * timeout is an option of every connection, foreign keys are on by default in this build (a test asks after a transaction), and
 * WAL is a property of the file, set here for a file that is not in it yet.
 *
 * A statement that fails as busy outside of a transaction stays open in libSQL: its connection sees the database as it was then, and
 * fails as busy for ever after. So one that failed is exchanged, which an empty transaction does.
 */
class StoreAdapter extends PrismaLibSql {
  override async connect(): ReturnType<PrismaLibSql['connect']> {
    const connection = await super.connect()
    await connection.executeScript('PRAGMA journal_mode = WAL;')
    const exchanging = async <T>(work: Promise<T>): Promise<T> => {
      try {
        return await work
      } catch (error) {
        await (await connection.startTransaction()).rollback()
        throw error
      }
    }
    const { queryRaw, executeRaw } = connection
    connection.queryRaw = (query) => exchanging(queryRaw.call(connection, query))
    connection.executeRaw = (query) => exchanging(executeRaw.call(connection, query))
    return connection
  }
}
