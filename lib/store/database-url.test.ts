import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { databaseFile, databaseUrl, projectRoot } from './database-url'

const root = projectRoot()

// Whoever runs the tests may have set it.
beforeEach(() => vi.stubEnv('DATABASE_URL', undefined))
afterEach(() => vi.unstubAllEnvs())

describe('databaseFile', () => {
  it.each([
    ['nothing', undefined, path.join(root, 'data', 'corroborate.db')],
    ['an empty setting', '', path.join(root, 'data', 'corroborate.db')],
    ['a relative path', 'file:./data/other.db', path.join(root, 'data', 'other.db')],
    ['a relative path without a dot', 'file:other.db', path.join(root, 'other.db')],
    ['a path upwards', 'file:../other.db', path.join(path.dirname(root), 'other.db')],
    ['an absolute path', 'file:/srv/stories.db', '/srv/stories.db'],
    ['an absolute address', 'file:///srv/stories.db', '/srv/stories.db'],
    ['blanks and signs, encoded', 'file:///srv/my%20stories%20%231.db', '/srv/my stories #1.db'],
    ['blanks as they are', 'file:/srv/my stories.db', '/srv/my stories.db'],
  ])('%s', (_what, given, file) => {
    expect(databaseFile(given)).toBe(file)
  })

  it('does not depend on the working directory', () => {
    const before = process.cwd()
    process.chdir('/')
    try {
      expect(databaseFile('file:x.db')).toBe(path.join(root, 'x.db'))
    } finally {
      process.chdir(before)
    }
  })

  it.each(['postgres://user:secret@host/name', 'stories.db', 'libsql://host'])(
    'refuses %s without repeating secrets',
    (given) => {
      expect(() => databaseFile(given)).toThrow('DATABASE_URL must be the address of an SQLite file')
      expect(() => databaseFile(given)).not.toThrow('secret')
    },
  )
})

it('databaseUrl leads to a path of any kind', () => {
  expect(databaseUrl('file:/srv/my stories #1.db')).toBe('file:///srv/my%20stories%20%231.db')
})
