import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'
import { PrismaLibSql } from '@prisma/adapter-libsql'
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils'
import type { SchemaEngine } from '@prisma/schema-engine-wasm'
import { SEARCH_TABLES } from './search-tables'

export type { MigrationList, SchemaEngine } from '@prisma/schema-engine-wasm'

/** What Prisma's schema does not hold and must not be taken for a difference from it. */
export const FILTERS = { externalTables: [...SEARCH_TABLES], externalEnums: [] }

/**
 * Prisma's schema engine on one database (a `file:` URL), as WebAssembly: the same that `prisma migrate` runs as a binary, but
 * installed from the npm registry like everything else. `schema` is the text of schema.prisma. Call `free()` at the end.
 */
export async function openSchemaEngine(url: string, schema: string): Promise<SchemaEngine> {
  const engine = await loadEngine()
  const adapter = bindMigrationAwareSqlAdapterFactory(new MigrationAdapter({ url, timeout: 10_000 }))
  try {
    return await engine.SchemaEngine.new({ datamodels: [['schema.prisma', schema]] }, () => {}, adapter)
  } catch (error) {
    // The engine passes on only the number of an error that the database gave.
    const number = /External error id#(\d+)/.exec(String(error))?.[1]
    throw number === undefined ? error : (adapter.errorRegistry.consumeError(Number(number))?.error ?? error)
  }
}

/**
 * To compare migrations with a schema, the engine plays them through in a shadow database, each migration as one statement. libSQL
 * would run the first statement of each and drop the rest without a word: there, they are run as the scripts that they are.
 */
class MigrationAdapter extends PrismaLibSql {
  override async connectToShadowDb(): ReturnType<PrismaLibSql['connectToShadowDb']> {
    const shadow = await super.connectToShadowDb()
    const executeRaw = shadow.executeRaw.bind(shadow)
    shadow.executeRaw = async (query) => {
      if (query.args.length > 0) return executeRaw(query)
      await shadow.executeScript(query.sql)
      return 0
    }
    return shadow
  }
}

type EngineModule = {
  readonly SchemaEngine: typeof SchemaEngine
  readonly __wbg_set_wasm: (exports: WebAssembly.Exports) => void
}

let loaded: Promise<EngineModule> | null = null

function loadEngine(): Promise<EngineModule> {
  loaded ??= instantiate()
  return loaded
}

/** By hand, because Node 20 cannot import a .wasm file as a module. */
async function instantiate(): Promise<EngineModule> {
  const script = createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm/schema_engine_bg')
  const engine: EngineModule & WebAssembly.ModuleImports = await import(pathToFileURL(script).href)
  const bytes = await readFile(script.replace(/\.js$/, '.wasm'))
  const { instance } = await WebAssembly.instantiate(bytes, { './schema_engine_bg.js': engine })
  engine.__wbg_set_wasm(instance.exports)
  const start = instance.exports.__wbindgen_start
  if (typeof start !== 'function')
    throw new Error('The schema engine has no start function: reinstall with npm ci.')
  start()
  return engine
}
