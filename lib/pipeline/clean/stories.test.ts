import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Span } from '@/lib/model/types'
import { divide } from './divide'

type Gold = {
  readonly articles: readonly { readonly file: string; readonly boilerplate: readonly string[] }[]
  readonly claims: readonly {
    readonly mentions: readonly { readonly file: string; readonly quote: string }[]
  }[]
}

const STORIES = '../shared/stories'
const slugs = existsSync(STORIES)
  ? readdirSync(STORIES).filter((slug) => existsSync(`${STORIES}/${slug}/gold.json`))
  : []

/** Part of a stretch, white space left out, that lies in one of the others. */
function covered(text: string, span: Span, others: readonly Span[]): number {
  let all = 0
  let inside = 0
  for (let i = span.start; i < span.end; i++) {
    if (/\s/.test(text.charAt(i))) continue
    all++
    if (others.some((one) => one.start <= i && i < one.end)) inside++
  }
  return all === 0 ? 1 : inside / all
}

function find(text: string, quote: string): Span {
  const start = text.indexOf(quote)
  return { start, end: start + quote.length }
}

describe.skipIf(slugs.length === 0)('cleaning annotated stories (skipped without ../shared/stories)', () => {
  it.each(slugs.length > 0 ? slugs : ['none'])(
    '%s: nothing of the report is lost, and its boilerplate is found',
    (slug) => {
      const gold: Gold = JSON.parse(readFileSync(`${STORIES}/${slug}/gold.json`, 'utf8'))
      for (const { file, boilerplate } of gold.articles) {
        const text = readFileSync(`${STORIES}/${slug}/${file}`, 'utf8')
        const { zones, paragraphs } = divide(text)
        const furniture = zones.filter((one) => one.kind !== 'title')
        const mentions = gold.claims.flatMap((claim) => claim.mentions.filter((one) => one.file === file))
        const lost = mentions.filter(({ quote }) => covered(text, find(text, quote), paragraphs) < 1)
        expect(lost.map((one) => one.quote)).toEqual([])
        const missed = boilerplate.filter((quote) => covered(text, find(text, quote), furniture) <= 0.5)
        expect(missed).toEqual([])
      }
    },
  )
})
