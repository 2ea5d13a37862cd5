import { outletId } from '@/lib/model/ids'
import type { Article, Evidence, RawArticle } from '@/lib/model/types'
import { sameOutlet, shortensTo } from '@/lib/text/outlet-names'
import type { Division } from './divide'
import { readAuthor } from './read-author'
import { readOutlet } from './read-outlet'
import { readPublished } from './read-published'
import { type RelayEvidence, readRelays } from './read-relays'
import { readTitle } from './read-title'

export type Metadata = Pick<
  Article,
  'outlet' | 'outletId' | 'via' | 'title' | 'published' | 'relays' | 'evidence'
>

/**
 * What an article says of itself, and why. What was given wins; the rest is read from the text, each with the words
 * that show it. An article that names no outlet is "Unidentified outlet (file)", with an id of its own.
 */
export function readMetadata(raw: RawArticle, division: Division): Metadata {
  const { given } = raw
  const relays = readRelays(raw.text, division)
  const found = readOutlet(raw.text, division, { given, relays })
  const title = readTitle(raw.text, division, given.title)
  const published = readPublished(raw.text, division, given.published)
  const author = readAuthor(raw.text, division, given.author)
  const { outlet, via } = found
  const taken = firsts([...relays, ...credits(found.credited)]).filter(
    (one) => outlet === null || !(sameOutlet(one.value, outlet) || shortensTo(outlet, one.value)),
  )
  const evidence: readonly Evidence[] = [
    ...found.evidence,
    ...title.evidence,
    ...published.evidence,
    ...author.evidence,
    ...taken.map(({ field, value, rule, span, weight }) => ({ field, value, rule, span, weight })),
  ]
  return {
    outlet: outlet ?? unidentifiedOutlet(raw.file),
    outletId: outlet === null ? `unidentified-${raw.id}` : outletId(outlet),
    via,
    title: title.title,
    published: published.published,
    relays: [...new Set(taken.map((one) => one.value))],
    evidence,
  }
}

/** The name shown for the outlet of an article that names none: its file without folder and extension tells it apart. */
function unidentifiedOutlet(file: string): string {
  return `Unidentified outlet (${file.replace(/^.*[/\\]/, '').replace(/(?<=.)\.[^.]+$/, '')})`
}

/** An outlet that a credit names is relayed too, where another one was given as the article's own. */
function credits(credited: Evidence | null): readonly RelayEvidence[] {
  return credited ? [{ ...credited, field: 'relays', own: false }] : []
}

/** The first place for each outlet and rule. */
function firsts(relays: readonly RelayEvidence[]): readonly RelayEvidence[] {
  return [...new Map([...relays].reverse().map((one) => [`${one.value}|${one.rule}`, one])).values()].sort(
    (a, b) => (a.span?.start ?? 0) - (b.span?.start ?? 0),
  )
}
