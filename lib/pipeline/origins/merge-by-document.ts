import type { Mention } from '@/lib/model/types'
import { once, onceByText } from '@/lib/text/once'
import type { MergeRule, Side } from './side'

/** Papers of which a matter has one: whoever cites it for the same claim cites the same. By the words that may name it. */
const ONE_OF_A_KIND: readonly (readonly [kind: string, words: RegExp])[] = [
  ['indictment', /\bindictments?$/i],
  ['affidavit', /\baffidavits?$/i],
  ['lawsuit', /\b(?:lawsuits?|suit|complaint)$/i],
  ['court papers', /\b(?:court|legal)\s+(?:documents?|papers?|records?|filings?|files)$/i],
  ['warrant', /\bwarrants?$/i],
  ['autopsy', /\bautopsy(?:\s+report)?$/i],
  ['transcript', /\btranscripts?$/i],
  ['audit', /\baudits?(?:\s+report)?$/i],
  ['memo', /\b(?:memos?|memorandum)$/i],
]

/** Of these there are many: they are one where another word of theirs is the same too ("flight data", "flight-tracking data"). */
const MANY = /\b(?:data|statistics|figures|records|documents?|filings?|database|footage|letters?|reports?)$/i

/** Both have it from one document, though nobody speaks in it. */
export const sameDocument: MergeRule = (a, b) => {
  const theirs = documentsOf(b)
  for (const one of documentsOf(a)) {
    const other = theirs.find(
      ({ kind, words }) => kind === one.kind && (words === null || meet(words, one.words)),
    )
    if (!other) continue
    const label = one.label.length <= other.label.length ? one.label : other.label
    return { origin: label, who: [a.outlet, b.outlet], says: `has it from ${label}` }
  }
  return null
}

type Document = {
  readonly kind: string
  /** Words that tell it from others of its kind; null where there is but one. */
  readonly words: ReadonlySet<string> | null
  readonly label: string
}

const documentsOf = once(({ mentions }: Side): readonly Document[] =>
  mentions.flatMap(namesOf).flatMap((name) => documentOf(name) ?? []),
)

/** Names of sources that are kept: the same ones stand behind many claims. */
const MOST_NAMES = 5000
const documentOf = onceByText((name): Document | null => {
  const head = headOf(name)
  const known = ONE_OF_A_KIND.find(([, words]) => words.test(head))
  if (known) return { kind: known[0], words: null, label: labelOf(name) }
  const noun = MANY.exec(head)
  if (!noun) return null
  const words = wordsOf(head.slice(0, noun.index))
  return words.size === 0
    ? null
    : { kind: noun[0].toLowerCase().replace(/s$/, ''), words, label: labelOf(name) }
}, MOST_NAMES)

function namesOf({ attribution }: Mention): readonly string[] {
  if (!attribution) return []
  return attribution.chain.length > 0 ? attribution.chain : [attribution.sourceName ?? '']
}

/** The words up to the noun that they are about: "court papers" of "court papers seen by the paper". */
function headOf(name: string): string {
  return name
    .trim()
    .replace(
      /[\s,]+(?:of|in|from|by|with|for|on|about|to|at|that|which|seen|obtained|filed|released)\b.*$/is,
      '',
    )
}

function labelOf(name: string): string {
  const head = headOf(name).replace(/\s+/g, ' ')
  return /^(?:a|an|the)\s/i.test(head) ? head.replace(/^\S+/, 'the') : head
}

const PLAIN =
  /^(?:the|a|an|its|his|her|their|new|latest|public|publicly|available|official|some|several|two|three|other)$/

function wordsOf(words: string): ReadonlySet<string> {
  return new Set((words.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !PLAIN.test(word)))
}

function meet(some: ReadonlySet<string>, others: ReadonlySet<string> | null): boolean {
  return others !== null && [...some].some((word) => others.has(word))
}
