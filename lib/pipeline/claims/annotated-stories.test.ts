import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { mentionFrom } from '@/lib/model/mention.fixture'
import { NOTHING_GIVEN } from '@/lib/model/nothing-given'
import type { Article, Mention, Sentence, Stance } from '@/lib/model/types'
import { clean } from '../clean/clean'
import { describePropositions } from '../grouping/describe-propositions'
import { likelihoods } from '../grouping/same-claim'
import { findPropositions } from '../mentions/find-propositions'
import { splitSentences } from '../sentences/split-sentences'
import { SETTINGS } from '../settings'
import { canonicalText } from './canonical-text'
import { rankClaims } from './rank-claims'
import type { Likeness } from './read-likeness'
import { readStory } from './wording/read-story'

type Gold = {
  readonly claims: readonly {
    readonly weight: 'central' | 'detail'
    readonly mentions: readonly { readonly file: string; readonly quote: string; readonly stance: Stance }[]
  }[]
}

const folder = path.join(path.dirname(fileURLToPath(import.meta.url)), '../../../../shared/stories')
const slugs = existsSync(folder)
  ? readdirSync(folder).filter((slug) => existsSync(path.join(folder, slug, 'gold.json')))
  : []

/** Rank and wording alone, on groups of mentions that people made; skipped, and said so, where there are none. */
describe.skipIf(slugs.length === 0)('claims of the annotated stories in ../shared', () => {
  const stories = slugs.map((slug) => storyOf(slug))

  it('rank most central claims among the first rows', () => {
    const shares = stories.map(({ groups, central, articles, likeness }) => {
      const first = rankClaims(groups, articles, likeness, SETTINGS).slice(0, Math.max(10, central.size))
      return first.filter((group) => central.has(group)).length / central.size
    })
    expect(shares.reduce((sum, share) => sum + share, 0) / shares.length).toBeGreaterThanOrEqual(0.58)
    for (const share of shares) expect(share).toBeGreaterThanOrEqual(0.5)
  })

  it('do not rank by the order of input', () => {
    for (const { groups, articles, likeness } of stories)
      expect(rankClaims([...groups].reverse(), articles, likeness, SETTINGS)).toEqual(
        rankClaims(groups, articles, likeness, SETTINGS),
      )
  })

  it('are worded as sentences that can be read alone', () => {
    const wrong = stories.flatMap((story) => {
      const reader = readStory({ ...story, attributions: [] })
      return story.groups
        .map((group) => canonicalText(group, reader, new Set()))
        .filter(
          (text) =>
            /^["“‘'(]*(?:he|she|they|but|however|and|or|nor|well|subsequently|meanwhile|which|whose)\b/i.test(
              text,
            ) ||
            /\s(?:which|while|whose|because|although|and|or|the|a|an|than)\.$/i.test(text) ||
            (text.match(/“/g)?.length ?? 0) !== (text.match(/”/g)?.length ?? 0) ||
            (text.match(/"/g)?.length ?? 0) % 2 === 1 ||
            text.split(' ').length > 32 ||
            !/[^.]\.$/.test(text),
        )
    })
    expect(wrong).toEqual([])
  })
})

function storyOf(slug: string) {
  const gold: Gold = JSON.parse(readFileSync(path.join(folder, slug, 'gold.json'), 'utf8'))
  const files = [...new Set(gold.claims.flatMap((claim) => claim.mentions.map((m) => m.file)))].sort()
  const articles = files.map((file) => {
    const text = readFileSync(path.join(folder, slug, file), 'utf8').replace(/^\uFEFF/, '')
    return clean({ id: file, file, text, sha256: file, given: NOTHING_GIVEN })
  })
  const sentences = articles.flatMap((article) => splitSentences(article))
  const byFile = new Map(articles.map((article) => [article.file, article]))
  const groups = gold.claims.map((claim) =>
    claim.mentions.flatMap((m) => {
      const article = byFile.get(m.file)
      return article ? [mentionOf(article, m.quote, m.stance, sentences)] : []
    }),
  )
  const likeness = likenessOf(articles, sentences)
  const central = new Set(groups.filter((_, i) => gold.claims[i]?.weight === 'central'))
  return { articles, sentences, groups, central, likeness }
}

/** What people marked is as like as the proposition that overlaps it most. */
function likenessOf(articles: readonly Article[], sentences: readonly Sentence[]): Likeness {
  const propositions = findPropositions(articles, sentences, [], SETTINGS)
  const found = likelihoods(
    describePropositions(propositions, articles, () => false),
    SETTINGS.sameClaim,
  )
  const indexOf: Likeness['indexOf'] = ({ articleId, span }) => {
    let best = 0
    let index: number | null = null
    propositions.forEach((p, i) => {
      const shared = Math.min(p.span.end, span.end) - Math.max(p.span.start, span.start)
      if (p.articleId !== articleId || shared <= best) return
      best = shared
      index = i
    })
    return index
  }
  return { indexOf, eachNear: found.eachNear }
}

function mentionOf(article: Article, quote: string, stance: Stance, sentences: readonly Sentence[]): Mention {
  const start = article.text.indexOf(quote)
  const span = { start, end: start + quote.length }
  const around = sentences.filter((s) => s.articleId === article.id && s.start < span.end && start < s.end)
  return mentionFrom({
    id: `${article.id}|${start}|${span.end}|${stance}`,
    articleId: article.id,
    span,
    quote,
    context: {
      start: Math.min(start, around[0]?.start ?? start),
      end: Math.max(span.end, around.at(-1)?.end ?? span.end),
    },
    role: around[0]?.role ?? 'body',
    stance,
  })
}
