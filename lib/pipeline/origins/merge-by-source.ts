import type { Mention } from '@/lib/model/types'
import { outletKey } from './outlet-key'
import type { OriginReader } from './prepare-origins'
import { type Evidence, readSpeakers } from './read-evidence'
import type { MergeRule, Side } from './side'

const isSpeaker = (one: Evidence) => one.kind === 'speaker'

/** One names the other's outlet for it. */
export const relayed: MergeRule = (a, b) => {
  const key = outletKey(b.outlet)
  return a.evidence.some((one) => !isSpeaker(one) && one.key === key)
    ? { origin: b.outlet, who: [a.outlet], says: `names ${b.outlet} for it` }
    : null
}

/** "People close to them", in an article that credits the other outlet, are that outlet's people. */
export const namelessOfOther: MergeRule = (a, b, reader) =>
  a.evidence.length === 0 && a.mentions.some((one) => one.attribution !== null) && credits(a, b, reader)
    ? {
        origin: b.outlet,
        who: [a.outlet],
        says: `gives no name for it and credits ${b.outlet}, which has it too`,
      }
    : null

/** A headline alone sums up what the article credits to another. */
export const headlineOfOther: MergeRule = (a, b, reader) =>
  a.evidence.length === 0 && a.mentions.every((one) => one.role === 'title') && credits(a, b, reader)
    ? {
        origin: b.outlet,
        who: [a.outlet],
        says: `has it in a headline over an article that credits ${b.outlet}`,
      }
    : null

/** Both have it from one person or body, or from two of whom one speaks for the other. */
export const sameSpeaker: MergeRule = (a, b, reader) => {
  const speakers = new Map(speakersOf(b).map((one) => [reader.speaker(one.key), one]))
  for (const one of speakersOf(a)) {
    const other = speakers.get(reader.speaker(one.key))
    if (!other || (a.near.includes(one) && b.near.includes(other))) continue
    const [origin, also] = one.label.length >= other.label.length ? [one, other] : [other, one]
    const says = `has it from ${bothNames(origin, also)}`
    return { origin: origin.label, who: [a.outlet, b.outlet], says }
  }
  return null
}

function speakersOf(side: Side): readonly Evidence[] {
  return [...side.near, ...side.evidence.filter(isSpeaker)]
}

function bothNames(one: Evidence, also: Evidence): string {
  if (one.key === also.key) return one.label
  // "Department of Homeland Security (DHS)", but "Jane Roe and Acme, who speak for one another".
  return /^\p{Lu}{2,6}$/u.test(also.label)
    ? `${one.label} (${also.label})`
    : `${one.label} and ${also.label}, who speak for one another`
}

/** An outlet that is a speaker itself (a company's own page), and those that quote it. */
export const outletSpeaks: MergeRule = (a, b, reader) => {
  const name = b.outlet.replace(/\(.*\)/, '').trim()
  const own = new Set(
    [outletKey(name), ...readSpeakers([name], reader.story).map((one) => one.key)].map(reader.speaker),
  )
  const hit = a.evidence.filter(isSpeaker).find((one) => own.has(reader.speaker(one.key)))
  return hit
    ? { origin: hit.label, who: [a.outlet], says: `has it from ${hit.label}, who speaks in ${b.outlet}` }
    : null
}

/** Both take it from one outlet that is neither of them. */
export const sameRelay: MergeRule = (a, b) => {
  for (const one of a.evidence)
    if (one.kind === 'relay' && b.evidence.some((other) => !isSpeaker(other) && other.key === one.key))
      return { origin: one.label, who: [a.outlet, b.outlet], says: `has it from ${one.label}` }
  return null
}

/** One names an outlet for it; the other names nobody, and credits that outlet elsewhere. */
export const creditedOfOther: MergeRule = (a, b, reader) => {
  if (a.evidence.length > 0) return null
  const named = b.evidence.find(
    (one) => !isSpeaker(one) && a.mentions.some((m) => reader.credits.get(m.articleId)?.has(one.key)),
  )
  return named
    ? {
        origin: named.label,
        who: [a.outlet],
        says: `gives no name for it and credits ${named.label}, which ${b.outlet} names for it`,
      }
    : null
}

/** Both retell a report that is not in the story: it cannot be looked up what of them it says. */
export const sameRetold: MergeRule = (a, b, reader) => {
  if (a.evidence.some(isSpeaker) && b.evidence.some(isSpeaker)) return null
  const others = retold(b, reader)
  for (const [key, label] of retold(a, reader))
    if (others.has(key))
      return {
        origin: label,
        who: [a.outlet, b.outlet],
        says: `retells a report of ${label} that is not among the articles`,
      }
  return null
}

/** "Media reports", named by nobody, are those that others carry, and no origin of their own. */
export const namelessReports: MergeRule = (a, b) =>
  a.evidence.length === 0 && a.mentions.some(citesReports) && !b.mentions.some(citesReports)
    ? {
        origin: b.outlet,
        who: [a.outlet],
        says: `cites reports that it does not name, and ${b.outlet} reports it`,
      }
    : null

function credits(side: Side, other: Side, reader: OriginReader): boolean {
  const key = outletKey(other.outlet)
  return side.mentions.some((one) => reader.credits.get(one.articleId)?.has(key))
}

/** How far behind a claim the report may be named that it is retold from: one sentence. */
const NAMED_BEHIND = 200

/** Labels of the reports that it may have from another, by key: those named by then, and not what is told of a year, which everybody can look up. */
function retold({ mentions }: Side, reader: OriginReader): ReadonlyMap<string, string> {
  return new Map(
    mentions
      .filter(({ quote }) => !/\b(?:19|20)\d\d\b/.test(quote))
      .flatMap(({ articleId, span }) =>
        [...(reader.retells.get(articleId) ?? [])]
          .filter(([, { from }]) => from <= span.end + NAMED_BEHIND)
          .map(([key, { label }]) => [key, label] as const),
      ),
  )
}

function citesReports({ attribution }: Mention): boolean {
  return /\b(?:reports?|media|outlets?|articles?|stor(?:y|ies)|rumou?rs?|press)\b/i.test(
    attribution?.sourceName ?? '',
  )
}
