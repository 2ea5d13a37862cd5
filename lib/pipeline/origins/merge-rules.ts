import { overlaps } from '@/lib/model/span'
import type { Mention } from '@/lib/model/types'
import { outletKey } from './outlet-key'
import type { OriginReader } from './prepare-origins'
import type { Evidence } from './read-evidence'
import { sameWords } from './same-words'

/** What one outlet has of a claim, from one speaker where it names several. */
export type Side = {
  readonly outletId: string
  readonly outlet: string
  readonly mentions: readonly Mention[]
  readonly evidence: readonly Evidence[]
}

/** Why two sides go back to one origin: a plain sentence, and the name of what they go back to. */
export type Merge = { readonly why: string; readonly origin: string }

/** The first reason by which two sides have one origin, the strongest evidence first; null where none is seen. */
export function mergeOf(a: Side, b: Side, reader: OriginReader): Merge | null {
  for (const rule of RULES) {
    const merge = rule(a, b, reader) ?? rule(b, a, reader)
    if (merge) return merge
  }
  return null
}

type Rule = (a: Side, b: Side, reader: OriginReader) => Merge | null

const copied: Rule = (a, b, reader) => {
  for (const m of a.mentions)
    for (const n of b.mentions) {
      const reuse = reader.reuseOf(m.articleId, n.articleId)
      if (!reuse) continue
      const [x, y] = reuse.a === m.articleId ? [m, n] : [n, m]
      const origin = reader.articles.get(reuse.from ?? '')?.outlet ?? `text of ${a.outlet} and ${b.outlet}`
      if (reuse.passages.some((p) => overlaps(p.a, x.span) && overlaps(p.b, y.span)))
        return { why: `${a.outlet} and ${b.outlet} have it in a passage that stands in both.`, origin }
      if (reuse.share >= SAME_TEXT)
        return {
          why: `${percent(reuse.share)} of the shorter text stands in the other: ${a.outlet}, ${b.outlet}.`,
          origin,
        }
    }
  return null
}

/** Share of copied words from which on two articles are one report: lower merges what they have each found out. */
const SAME_TEXT = 0.5

const percent = (share: number) => `${Math.round(share * 100)} %`

const relayed: Rule = (a, b) => {
  const key = outletKey(b.outlet)
  const hit = a.evidence.find((one) => one.kind !== 'speaker' && one.key === key)
  return hit ? { why: `${a.outlet} names ${b.outlet} for it.`, origin: b.outlet } : null
}

/** "People close to them", in an article that credits the other outlet, are that outlet's people. */
const namelessOfOther: Rule = (a, b, reader) => {
  if (a.evidence.length > 0 || !a.mentions.some((one) => one.attribution !== null)) return null
  const key = outletKey(b.outlet)
  const credited = a.mentions.some((one) => reader.credits.get(one.articleId)?.has(key))
  return credited
    ? { why: `${a.outlet} names nobody for it and credits ${b.outlet}, which has it too.`, origin: b.outlet }
    : null
}

const sameSpeaker: Rule = (a, b, reader) => {
  const speakers = new Map(b.evidence.filter(isSpeaker).map((one) => [reader.speaker(one.key), one]))
  for (const one of a.evidence.filter(isSpeaker)) {
    const other = speakers.get(reader.speaker(one.key))
    if (!other) continue
    const label = one.label === other.label ? one.label : `${one.label} (${other.label})`
    return { why: `${a.outlet} and ${b.outlet} both have it from ${label}.`, origin: one.label }
  }
  return null
}

/** An outlet that is a speaker itself (a company's own page) against those that quote it. */
const outletSpeaks: Rule = (a, b, reader) => {
  const own = outletKey(b.outlet.replace(/\(.*\)/, ''))
  const hit = a.evidence.filter(isSpeaker).find((one) => reader.speaker(one.key) === reader.speaker(own))
  return hit
    ? { why: `${a.outlet} has it from ${hit.label}, whose own words ${b.outlet} carries.`, origin: hit.label }
    : null
}

const sameWordsQuoted: Rule = (a, b) => {
  for (const m of a.mentions)
    for (const n of b.mentions)
      if (sameWords(m.quote, n.quote))
        return { why: `${a.outlet} and ${b.outlet} give the same words.`, origin: `one statement` }
  return null
}

const sameOutlet: Rule = (a, b) => {
  for (const one of a.evidence)
    for (const other of b.evidence) {
      if (one.key !== other.key || isSpeaker(one) || isSpeaker(other)) continue
      if (one.kind === 'relay' || (one.kind === 'subject' && other.kind === 'subject'))
        return { why: `${a.outlet} and ${b.outlet} both have it from ${one.label}.`, origin: one.label }
    }
  return null
}

/** Two retellings of a report that is not in the story: it cannot be looked up what of them it says. */
const sameRetold: Rule = (a, b, reader) => {
  const [x, y] = [retold(a, reader), retold(b, reader)]
  if (a.evidence.some(isSpeaker) && b.evidence.some(isSpeaker)) return null
  for (const [key, label] of x)
    if (y.has(key))
      return {
        why: `${a.outlet} and ${b.outlet} both retell ${label}, which is not among the articles.`,
        origin: label,
      }
  return null
}

function retold(side: Side, reader: OriginReader): ReadonlyMap<string, string> {
  return new Map(side.mentions.flatMap((one) => [...(reader.retells.get(one.articleId) ?? [])]))
}

const isSpeaker = (one: Evidence) => one.kind === 'speaker'

const RULES: readonly Rule[] = [
  copied,
  relayed,
  namelessOfOther,
  sameSpeaker,
  outletSpeaks,
  sameWordsQuoted,
  sameOutlet,
  sameRetold,
]
