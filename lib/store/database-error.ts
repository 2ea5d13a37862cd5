import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** An error of the database in words that say what to do; `cause` keeps the original. */
export class DatabaseError extends Error {
  override readonly name = 'DatabaseError'
}

/** Signs of an error (codes of SQLite and of the file system, wordings of Prisma), and what each means for the person who sees it. */
const MEANINGS: readonly { readonly sign: RegExp; readonly says: (file: string) => string }[] = [
  {
    sign: /SQLITE_NOTADB|file is not a database|SQLITE_CORRUPT|disk image is malformed/i,
    says: (file) =>
      `${file} is not a readable database. Move it away, or set DATABASE_URL to another file; copies made before migrations lie beside it.`,
  },
  {
    sign: /SQLITE_FULL|ENOSPC|database or disk is full/i,
    says: (file) => `There is no space left on the disk that holds ${file}. Free some and try again.`,
  },
  {
    sign: /SQLITE_READONLY|EROFS|readonly database/i,
    says: (file) =>
      `${file} cannot be written. Give yourself write permission on it and its folder, or set DATABASE_URL.`,
  },
  {
    sign: /SQLITE_CANTOPEN|unable to open|EACCES|EPERM|ENOTDIR|EISDIR|EEXIST/i,
    says: (file) =>
      existsSync(file) && statSync(file).isDirectory()
        ? `${file} is a folder. Set DATABASE_URL to a file in it, such as file:${join(file, 'corroborate.db')}.`
        : `${file} cannot be opened or created. Check the permissions of its folder, or set DATABASE_URL.`,
  },
  {
    sign: /SQLITE_BUSY|SocketTimeout|database is locked|Socket timeout/i,
    says: (file) =>
      `${file} is in use by another process that has been writing for long. Try again when it is done.`,
  },
  {
    sign: /no such table|no such column|TableDoesNotExist|ColumnNotFound|does not exist in the current database/i,
    says: (file) =>
      `${file} has not been set up for this version of the project. Start the app with npm run demo, which does it.`,
  },
]

/** `error` as a DatabaseError that names `file` and what to do, where it is known; any other error comes back as it is. */
export function explainDatabaseError(error: unknown, file: string): unknown {
  if (error instanceof DatabaseError) return error
  const signs = signsOf(error, 0)
  const meaning = MEANINGS.find(({ sign }) => sign.test(signs))
  return meaning ? new DatabaseError(meaning.says(file), { cause: error }) : error
}

/** Whether an error says that another process was writing for longer than one waits. */
export function isBusy(error: unknown): boolean {
  return /SQLITE_BUSY|SocketTimeout|database is locked|Operation has timed out|P1008/i.test(signsOf(error, 0))
}

/** Message, code and causes of an error in one line; Prisma and libSQL wrap the sign we look for, some levels down. */
function signsOf(error: unknown, depth: number): string {
  if (depth > 5 || typeof error !== 'object' || error === null) return String(error ?? '')
  const { message, code, kind, cause } = error as Record<string, unknown>
  return `${code ?? ''} ${kind ?? ''} ${message ?? ''} ${signsOf(cause, depth + 1)}`
}
