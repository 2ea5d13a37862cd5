import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { checkDisk, isInstalled } from './install.mjs'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'corroborate-install-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const ROW = 'node_modules/row'
const OTHER_SYSTEM = { version: '1.0.0', optional: true, os: ['no-such-system'], cpu: ['x64'] }
const THIS_SYSTEM = { version: '1.0.0', optional: true, os: [process.platform], cpu: [process.arch] }

describe('isInstalled', () => {
  it.each([
    ['nothing is installed', { [ROW]: { version: '1.0.0' } }, null, false],
    ['all is', { '': {}, [ROW]: { version: '1.0.0' } }, { [ROW]: { version: '1.0.0' } }, true],
    ['a version differs', { [ROW]: { version: '2.0.0' } }, { [ROW]: { version: '1.0.0' } }, false],
    ['a package is missing', { [ROW]: { version: '1.0.0' } }, {}, false],
    ['what is missing is for another system', { [ROW]: OTHER_SYSTEM }, {}, true],
    ['what is missing is for this system', { [ROW]: THIS_SYSTEM }, {}, false],
    ['more is there than asked for', {}, { [ROW]: { version: '1.0.0' } }, true],
  ])('%s', (_, asked, there, expected) => {
    writeFileSync(join(folder, 'package-lock.json'), JSON.stringify({ packages: asked }))
    if (there) {
      mkdirSync(join(folder, 'node_modules'))
      writeFileSync(join(folder, 'node_modules/.package-lock.json'), JSON.stringify({ packages: there }))
    }
    expect(isInstalled(folder)).toBe(expected)
  })
})

describe('checkDisk', () => {
  it('says how much is needed', () => {
    expect(() => checkDisk(folder, 1e18)).toThrow(/Too little room .* 1000000000\.0 GB needed\. Free some/)
  })
  it('is silent where there is room', () => {
    expect(() => checkDisk(folder, 1)).not.toThrow()
  })
})
