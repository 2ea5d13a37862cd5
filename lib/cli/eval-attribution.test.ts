import { mkdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { testCalls } from './test-calls'

const { at, corroborate, folder } = testCalls()

describe('eval attribution', () => {
  const polnear = () => {
    folder({ 'one.txt': 'Anna Weber said the ship had sunk.\n' }, 'polnear/text')
    const ann = 'T1\tSource 0 10\tAnna Weber\nT2\tCue 11 15\tsaid\nT3\tContent 16 33\tthe ship had sunk\n'
    folder({ 'one_0a1b.ann': ann }, 'polnear/attributions')
    return at('polnear')
  }

  it('prints figures for each role', async () => {
    const { code, stdout } = await corroborate('eval', 'attribution', polnear())
    expect(code).toBe(0)
    expect(stdout).toContain('1 articles')
    expect(stdout).toMatch(/source {3}exact {4}1\.000/)
  })

  it('gives the same as JSON', async () => {
    const { stdout } = await corroborate('eval', 'attribution', polnear(), '--json')
    const score: unknown = JSON.parse(stdout)
    expect(score).toMatchObject({
      articles: 1,
      figures: { cue: { overlap: { f1: 1 } }, content: { token: { f1: 1 } } },
    })
  })

  it('says what a folder must hold', async () => {
    const none = await corroborate('eval', 'attribution', at('nowhere'))
    expect(none.code).toBe(1)
    expect(none.stderr).toContain('holds text/ and attributions/')
    mkdirSync(at('bare/text'), { recursive: true })
    mkdirSync(at('bare/attributions'))
    const bare = await corroborate('eval', 'attribution', at('bare'))
    expect(bare.code).toBe(1)
    expect(bare.stderr).toContain('no article in text/ has an annotation')
  })
})
