import { writeFileSync } from 'node:fs'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { REPORT_SCHEMA } from '@/lib/view/report-schema'
import { testCalls } from './test-calls'

const { at, corroborate, folder } = testCalls()

const CLAIM = {
  mentions: [
    { article: 'a.txt', quote: 'The ferry Gull ran aground near the lighthouse', stance: 'repeats' },
    {
      article: 'b.txt',
      quote: 'it ran aground near the lighthouse',
      stance: 'disputes',
      source: 'its owner',
    },
  ],
}

/** A file of claims is an engine: `cat` hands it over. */
function plugIn(answer: unknown) {
  writeFileSync(at('claims.json'), JSON.stringify(answer))
  vi.stubEnv('CORROBORATE_ENGINE', `cat "${at('claims.json')}"`)
}

describe('a plugged-in engine', () => {
  beforeEach(() => vi.stubEnv('CORROBORATE_ENGINE_NAME', 'by hand'))

  test('finds the claims of analyze', async () => {
    plugIn({ claims: [CLAIM] })
    const { code, stdout, stderr } = await corroborate('analyze', folder(), '--format', 'json')
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    const { engine, claims } = REPORT_SCHEMA.parse(JSON.parse(stdout))
    expect(engine).toMatch(/ with by hand$/)
    expect(claims).toHaveLength(1)
    expect(claims[0]?.cells.map((cell) => cell.stance)).toEqual(['repeats', 'disputes'])
    expect(claims[0]?.mentions[1]?.attribution?.source).toBe('its owner')
  })

  test('loses what it cannot prove, and nothing else', async () => {
    plugIn({ claims: [CLAIM, { mentions: [{ article: 'a.txt', quote: 'It sank', stance: 'repeats' }] }] })
    const { code, stdout, stderr } = await corroborate('analyze', folder(), '--format', 'json')
    expect(code).toBe(1)
    expect(stderr).toMatch(/^claims\.1\.mentions\.0 has a quote that does not stand in its article\./)
    expect(REPORT_SCHEMA.parse(JSON.parse(stdout)).claims).toHaveLength(1)
  })

  test('loses it in a stored story too, and that is told', async () => {
    plugIn({ claims: [CLAIM, { mentions: [{ article: 'a.txt', quote: 'It sank', stance: 'repeats' }] }] })
    const { stderr } = await corroborate('ingest', folder())
    expect(stderr).toContain('1 mention of by hand could not be used and was left out: claims.1.mentions.0 ')
  })

  test('that fails is told, and what was stored stays', async () => {
    plugIn({ claims: [CLAIM] })
    expect((await corroborate('ingest', folder())).code).toBe(0)
    const before = (await corroborate('export', 'ferry', '--format', 'csv')).stdout
    expect(before).toContain('ran aground')
    vi.stubEnv('CORROBORATE_ENGINE', 'exit 3')
    vi.stubEnv('CORROBORATE_ENGINE_NAME', 'by hand 2')
    const { code, stderr } = await corroborate('ingest', folder())
    expect(code).toBe(1)
    expect(stderr).toMatch(/The plugged-in engine \(by hand 2\) failed: it ended with exit code 3/)
    expect(stderr).not.toMatch(/\n\s+at /)
    expect((await corroborate('export', 'ferry', '--format', 'csv')).stdout).toBe(before)
  })

  test('is not asked again as long as its name and the articles stay', async () => {
    plugIn({ claims: [CLAIM] })
    await corroborate('ingest', folder())
    vi.stubEnv('CORROBORATE_ENGINE', 'exit 3')
    expect((await corroborate('ingest', folder())).code).toBe(0)
  })
})
