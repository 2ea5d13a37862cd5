import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ODD_STORY } from '@/lib/fixtures/odd-story'
import { cellsCsv } from './cells-csv'
import { matrixCsv } from './matrix-csv'

const SOFFICE = ['soffice', 'libreoffice'].find((name) => spawnSync(name, ['--version']).status === 0)

/** Comma, double quote, UTF-8, from the first line: what its import dialogue offers for such a file. */
const AS_OFFERED = '--infilter=CSV:44,34,76,1'

describe.skipIf(!SOFFICE)('in LibreOffice (skipped where it is not installed)', () => {
  let folder: string
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'libreoffice-'))
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  /** The sheet as LibreOffice has it after opening the file, as flat XML. */
  function open(table: string): string {
    writeFileSync(join(folder, 'table.csv'), table)
    const profile = `-env:UserInstallation=file://${folder}/profile`
    const args = [profile, '--headless', AS_OFFERED, '--convert-to', 'fods', '--outdir', folder, 'table.csv']
    execFileSync(SOFFICE ?? '', args, { cwd: folder, stdio: 'ignore' })
    return readFileSync(join(folder, 'table.fods'), 'utf8')
  }

  test.each([
    ['matrix', matrixCsv(ODD_STORY), 4],
    ['cells', cellsCsv(ODD_STORY), 7],
  ])('the %s opens as it is: no formula runs, no row is torn, no letter is lost', (_name, table, rows) => {
    const sheet = open(table)
    expect(sheet).not.toContain('table:formula=')
    expect(sheet).toContain('=SUM(A1:A9) passengers were on board.')
    expect(sheet.match(/<table:table-row(?![^>]*-repeated=)/g)).toHaveLength(rows)
    expect(sheet).not.toMatch(/ï»¿|â€/)
  })

  test('a formula that is not defused would run: the check above would see it', () => {
    expect(open('\uFEFFx\r\n=1+1\r\n')).toContain('table:formula=')
  })
})
