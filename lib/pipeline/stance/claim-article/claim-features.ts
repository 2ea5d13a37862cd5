import { STANCE_CUES } from '@/lib/text/words/stance-cues'
import { observeClaim } from './observe'
import { type Placed, type PlacedClaim, placeClaim } from './place-claim'

type Values = Readonly<Record<string, number>>

/** Half of a claim's weight, roughly: a sentence that holds more speaks of the claim. */
const SPEAKS = 0.4
const REASONS = ['joke', 'hoax', 'untrue', 'denied', 'evidence', 'begins'] as const
const KINDS = ['denial', 'doubt', 'contradiction', 'correction'] as const
const NEGATIVE = /^(?:no|not|never)$|n['’]t$/
const STATEMENTS = ['no-information', 'no-comment', 'no-response', 'unverified'] as const

/** How an article takes a claim, in numbers, one for each of CLAIM_FEATURES. All are finite, whatever the text. */
export function claimFeatures(placed: PlacedClaim): readonly number[] {
  return Object.values(valuesOf(placed))
}

/** Names of the features, in the order of `claimFeatures`. A model fitted on others is refused. */
export const CLAIM_FEATURES: readonly string[] = Object.keys(
  valuesOf(placeClaim(observeClaim(''), { sentences: [], weight: () => 1 })),
)

function valuesOf(placed: PlacedClaim): Values {
  return { ...nearness(placed), ...signs(placed), ...negations(placed), ...voices(placed), ...cues(placed) }
}

function nearness({ claim, sentences, nearest }: PlacedClaim): Values {
  const best = nearest[0]?.coverage ?? 0
  const speaking = sentences.filter((s) => s.coverage > SPEAKS).length
  const place = nearest[0]?.index ?? 0
  return {
    'coverage of the nearest': best,
    'coverage of the second': nearest[1]?.coverage ?? best,
    'coverage of the third': nearest[2]?.coverage ?? best,
    'coverage of the title': most(titles(sentences), (s) => s.coverage),
    'no title': Number(titles(sentences).length === 0),
    'place of the nearest': place / (sentences.length || 1),
    'sentences before the nearest': Math.min(10, place),
    'sentences, log': Math.log1p(sentences.length),
    'terms of the claim': claim.terms.size,
    'sentences that speak of it': Math.min(8, speaking),
    'part that speaks of it': part(speaking, sentences),
  }
}

function signs({ sentences, nearest, share }: PlacedClaim): Values {
  const signed = sentences.flatMap((s) => (s.dispute ? [{ ...s, dispute: s.dispute }] : []))
  const near = signed.filter((s) => isNear(s, nearest))
  const values: Record<string, number> = {
    signs: Math.min(10, signed.length),
    'part with a sign': part(signed.length, sentences),
    'sign in the title': Number(signed.some((s) => s.title)),
    'signs at the start': signed.filter((s) => s.index < 4).length,
    'signs at the end': signed.filter((s) => s.index >= sentences.length - 3).length,
    'signs near': near.length,
    'sign in the nearest': Number(signed.some((s) => s.index === nearest[0]?.index)),
    'coverage at a sign': most(signed, (s) => s.coverage),
    'coverage around a sign': most(signed, (s) => s.around),
    'place of the first sign': (signed[0]?.index ?? sentences.length) / (sentences.length || 1),
    'coverage of what is disputed': most(signed, (s) => share(s.disputed)),
  }
  for (const kind of KINDS) {
    const own = signed.filter((s) => s.dispute.kind === kind)
    values[`signs of ${kind}`] = Math.min(5, own.length)
    values[`signs of ${kind} near`] = near.filter((s) => s.dispute.kind === kind).length
    values[`coverage around ${kind}`] = most(own, (s) => s.around)
  }
  for (const word of REASONS)
    values[`signs by reason: ${word}`] = Math.min(
      4,
      signed.filter((s) => s.dispute.reason.includes(word)).length,
    )
  return values
}

function negations({ claim, sentences, share }: PlacedClaim): Values {
  const all = sentences.flatMap((s) =>
    s.negations.map((negation) => {
      const covered = share(new Set([...negation.scope, ...negation.subject]))
      const aimed = claim.terms.has(negation.head)
      return { title: s.title, coverage: s.coverage, aimed, fit: covered + (aimed ? 0.3 : 0) }
    }),
  )
  return {
    'fit of a negation': most(all, (n) => n.fit),
    'fit of a negation in the title': most(
      all.filter((n) => n.title),
      (n) => n.fit,
    ),
    'negations in what speaks of it': Math.min(6, all.filter((n) => n.coverage > 0.3).length),
    'negations of its words': Math.min(4, all.filter((n) => n.aimed).length),
    'negations a sentence': part(all.length, sentences),
    'negation in the title': Number(
      titles(sentences).some((s) => s.negations.length > 0 || [...s.words].some((w) => NEGATIVE.test(w))),
    ),
    'claim negated': Number(claim.negated),
  }
}

function voices({ sentences, nearest }: PlacedClaim): Values {
  const heads = titles(sentences)
  const values: Record<string, number> = {
    'handed on in the nearest': nearest[0]?.handedOn ?? 0,
    'handed on near': nearest.reduce((n, s) => n + s.handedOn, 0),
    'handed on in the title': heads.reduce((n, s) => n + s.handedOn, 0),
    'handed on a sentence': part(
      sentences.reduce((n, s) => n + s.handedOn, 0),
      sentences,
    ),
    'title asks': Number(heads.some((s) => s.question)),
    'title quotes': Number(heads.some((s) => s.quoted || s.words.has('‘') || s.words.has("'"))),
    'title has a colon': Number(heads.some((s) => s.words.has(':'))),
    'title exclaims': Number(heads.some((s) => s.words.has('!'))),
    'title has a number': Number(heads.some((s) => [...s.words].some((w) => /\d/.test(w)))),
    'part with quotes': part(sentences.filter((s) => s.quoted).length, sentences),
    'part with questions': part(sentences.filter((s) => s.question).length, sentences),
    'has an update': Number(sentences.some((s) => s.update)),
  }
  for (const hedge of ['hedged', 'doubted'] as const) {
    values[`${hedge} in the nearest`] = Number(nearest[0]?.hedge === hedge)
    values[`${hedge} near`] = nearest.filter((s) => s.hedge === hedge).length
    values[`${hedge} in the title`] = Number(heads.some((s) => s.hedge === hedge))
    values[`part ${hedge}`] = part(sentences.filter((s) => s.hedge === hedge).length, sentences)
  }
  for (const kind of STATEMENTS) values[kind] = sentences.filter((s) => s.statement === kind).length
  return values
}

/** Cue words in the title, near the claim and anywhere in the body; words of the claim itself say nothing. */
function cues({ claim, sentences, nearest }: PlacedClaim): Values {
  const heads = titles(sentences)
  const body = sentences.filter((s) => !s.title)
  const values: Record<string, number> = {}
  for (const word of STANCE_CUES) {
    const counts = !claim.words.has(word)
    values[`title: ${word}`] = Number(counts && heads.some((s) => s.words.has(word)))
    values[`near: ${word}`] = Number(counts && nearest.some((s) => s.words.has(word)))
    values[`body: ${word}`] = Number(counts && body.some((s) => s.words.has(word)))
  }
  return values
}

function isNear(sentence: Placed, nearest: readonly Placed[]): boolean {
  return nearest.some((one) => Math.abs(one.index - sentence.index) <= 1)
}

function titles(sentences: readonly Placed[]): readonly Placed[] {
  return sentences.filter((s) => s.title)
}

function most<T>(items: readonly T[], value: (item: T) => number): number {
  return items.reduce((best, item) => Math.max(best, value(item)), 0)
}

function part(count: number, sentences: readonly Placed[]): number {
  return count / (sentences.length || 1)
}
