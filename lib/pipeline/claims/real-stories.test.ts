import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, it } from 'vitest'
import { articleId } from '@/lib/model/ids'
import { NOTHING_GIVEN } from '@/lib/model/nothing-given'
import type { Analysis, RawArticle } from '@/lib/model/types'
import { tag } from '@/lib/text/tag'
import { analyze } from '../analyze'
import { isNobody } from './wording/is-nobody'
import { piecesOf } from './wording/wording'

const folder = path.join(path.dirname(fileURLToPath(import.meta.url)), '../../../../shared/stories')
const slugs = existsSync(folder)
  ? readdirSync(folder)
      .filter((name) => !name.includes('.'))
      .sort()
  : []

/** The laws of a claim's wording, on every real story beside the project; skipped, and said so, where there is none. */
describe.skipIf(slugs.length === 0)('wordings of the stories in ../shared', () => {
  describe.each(slugs)('%s', (slug) => {
    let analysis: Analysis
    let texts: readonly string[] = []
    beforeAll(() => {
      analysis = analyze(articlesOf(slug))
      texts = analysis.claims.map((claim) => claim.text)
    })

    const breaking = (law: (text: string) => boolean) => texts.filter((text) => !law(text))

    it('name who is meant', () => {
      expect(breaking((text) => !/^["“‘'(]*(?:he|she|they)\b/i.test(text))).toEqual([])
    })

    it('open with "It" only where that means nothing, and with no figure of what stands before', () => {
      const pieces = (text: string) => piecesOf(tag(text, [{ start: 0, end: text.length }])[0] ?? [])
      expect(breaking((text) => !/^it\b/i.test(text) || isNobody(pieces(text), 0))).toEqual([])
      expect(breaking((text) => !/^The (?:figure|number|total) (?:is|was) \d/.test(text))).toEqual([])
    })

    it('have nobody inside who goes on from another sentence', () => {
      expect(breaking((text) => !/, (?:however|meanwhile|moreover|nevertheless),/i.test(text))).toEqual([])
      expect(breaking((text) => !/^(?:only|just|merely) that\b/i.test(text))).toEqual([])
    })

    it('begin with what they say', () => {
      expect(
        breaking(
          (text) =>
            !/^["“‘'(]*(?:but|however|and|or|nor|well,?|hey|subsequently|moreover|furthermore|meanwhile|nevertheless|then,|so,|yet|as such|who|whom|whose|which|he said|she said)\b/i.test(
              text,
            ),
        ),
      ).toEqual([])
    })

    it('do not end in the air', () => {
      expect(
        breaking(
          (text) =>
            !/(?<!\b(?:done|did|do|just|all|like|answer))\s(?:which|that|while|who|whose|because|although|though|and|or|but|nor|the|a|an|than|whether|cannot)\.$|[―—–]\.$/i.test(
              text,
            ),
        ),
      ).toEqual([])
    })

    it('say "I" only behind the name of who says it, or as a quotation', () => {
      const unquoted = (text: string) => text.replace(/“[^”]*”|"[^"]*"/g, '')
      expect(
        breaking((text) => /^[^:]{2,80}: /.test(text) || !/\b(?:I|me|my|mine)\b/.test(unquoted(text))),
      ).toEqual([])
    })

    it('have a partner for every quotation mark and bracket', () => {
      const count = (text: string, mark: RegExp) => text.match(mark)?.length ?? 0
      expect(
        breaking(
          (text) =>
            count(text, /"/g) % 2 === 0 &&
            count(text, /“/g) === count(text, /”/g) &&
            count(text, /[([]/g) === count(text, /[)\]]/g),
        ),
      ).toEqual([])
    })

    it('are sentences of at most 30 words, but for one in fifty that could only be broken off', () => {
      const longer = breaking((text) => text.split(' ').length <= 30)
      expect(longer.length, longer.join('\n')).toBeLessThanOrEqual(analysis.claims.length / 50)
      expect(breaking((text) => text.split(' ').length <= 36)).toEqual([])
      expect(breaking((text) => /^[^\p{Ll}]/u.test(text) || /^(?:i|e)\p{Lu}/u.test(text))).toEqual([])
      expect(breaking((text) => /[^.]\.$/.test(text))).toEqual([])
    })

    it('have no word that the articles of the claim do not have, but dates and outlets', () => {
      const byId = new Map(analysis.mentions.map((mention) => [mention.id, mention]))
      const articles = new Map(analysis.articles.map((article) => [article.id, article]))
      const invented = analysis.claims.flatMap((claim) => {
        const own = claim.mentionIds.flatMap((id) => articles.get(byId.get(id)?.articleId ?? '') ?? [])
        const names = analysis.attributions.map((a) => a.sourceName ?? '')
        const known = wordsOf([...own.map((a) => `${a.text} ${a.outlet}`), ...names].join(' '))
        const words = [...wordsOf(claim.text.replace(/\[[\d/-]+\]/g, ''))]
        // "…, calling it a fraud" may be told as "Roe called it a fraud".
        const told = (word: string) => known.has(`${word.replace(/e?d$/, '')}ing`)
        return words.filter((word) => !known.has(word) && !told(word)).map((word) => `${word}: ${claim.text}`)
      })
      expect(invented).toEqual([])
    })
  })
})

function articlesOf(slug: string): readonly RawArticle[] {
  return readdirSync(path.join(folder, slug))
    .filter((name) => name.endsWith('.txt'))
    .map((file) => {
      const text = readFileSync(path.join(folder, slug, file), 'utf8').replace(/^\uFEFF/, '')
      const given = { ...NOTHING_GIVEN, published: '2016-08-31' }
      return { id: articleId(file, null), file, text, sha256: file, given }
    })
}

/** Words in lower case, broken lines mended, letters and figures only. */
function wordsOf(text: string): ReadonlySet<string> {
  const mended = text.replace(/[\u00AD\u200B]/g, '').replace(/-\s*\n\s*/g, '-')
  return new Set(mended.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
}
