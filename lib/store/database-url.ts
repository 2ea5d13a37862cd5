import { existsSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { DatabaseError } from './database-error'

/**
 * The address of the database as a `file:` URL with an absolute path: DATABASE_URL where it is set, else data/corroborate.db in
 * the project. A relative path counts from the project's folder, not from the working directory. Throws on any other scheme.
 */
export function databaseUrl(given: string | undefined = process.env.DATABASE_URL): string {
  return pathToFileURL(databaseFile(given)).href
}

/** The same place as a path of the file system. */
export function databaseFile(given: string | undefined = process.env.DATABASE_URL): string {
  const root = projectRoot()
  if (given === undefined || given === '') return path.join(root, 'data', 'corroborate.db')
  if (!given.startsWith('file:')) {
    const shown = given.slice(0, given.indexOf(':') + 1) || 'something else'
    throw new DatabaseError(
      `DATABASE_URL must be the address of an SQLite file, such as file:./data/corroborate.db; it begins with "${shown}".`,
    )
  }
  if (given.startsWith('file://')) return fileURLToPath(given)
  return path.resolve(root, decodeURIComponent(given.slice('file:'.length)))
}

/**
 * The project's folder: the nearest one that holds prisma/schema.prisma, looked for above this file, then (where the code was
 * bundled to a place outside the project) above the working directory.
 */
export function projectRoot(): string {
  const here = path.dirname(fileURLToPath(import.meta.url))
  return rootAbove(here) ?? rootAbove(process.cwd()) ?? process.cwd()
}

function rootAbove(start: string): string | null {
  for (let folder = path.resolve(start); ; folder = path.dirname(folder)) {
    if (existsSync(path.join(folder, 'prisma', 'schema.prisma'))) return folder
    if (folder === path.dirname(folder)) return null
  }
}
