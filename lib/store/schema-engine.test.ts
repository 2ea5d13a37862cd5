import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, it } from 'vitest'
import { readSchema } from './migrations'
import { openSchemaEngine } from './schema-engine'
import { testFolder } from './test-database'

it('passes on why a database cannot be opened', async () => {
  const url = pathToFileURL(path.join(testFolder(), 'no', 'such', 'folder.db')).href
  await expect(openSchemaEngine(url, readSchema())).rejects.toThrow('Unable to open')
})
