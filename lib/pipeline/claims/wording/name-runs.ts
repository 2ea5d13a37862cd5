import type { Article, Span } from '@/lib/model/types'
import { isForename } from '@/lib/text/is-forename'
import { SENTENCE_STARTERS } from '@/lib/text/words/abbreviations'
import { COURTESY, ROLES } from '@/lib/text/words/people'
import type { Spelling } from './spelling'

/** Capitalised words in a row that may be a name, and what stands around them. */
export type Run = {
  readonly start: number
  readonly end: number
  readonly words: readonly string[]
  readonly titled: string | null
  /** An age stands behind it: "Roe, 61,". */
  readonly aged: boolean
  /** Where something is or comes from: "in Lund, West Foula". */
  readonly placed: boolean
}

const WORD = "(?:(?:\\p{Lu}|Mrs?|Ms|Dr|Gov|Sen|Rep|Gen|Lt|Col|Sgt|Prof|Rev|St)\\.|\\p{Lu}[\\p{L}’'-]*)"
/** Capitalised words in a row; a full stop belongs only to initials and titles, else it ends the sentence. */
const RUN = new RegExp(
  `${WORD}(?:\\s+(?:(?:de|la|del|van|von|der|bin|al)\\s+|(?:al|el|ul|ad|as|ash|an|at|ar|az)-)?${WORD})*`,
  'gu',
)

/**
 * The runs of an article's body, in order; small words and titles before a name are no part of it, nor is a word that begins a sentence
 * and that the story spells small elsewhere ("Luckily Jane Roe").
 */
export function runsOf(article: Article, spelling: Spelling): readonly Run[] {
  const runs: Run[] = []
  for (const p of article.paragraphs) {
    if (p.role !== 'body') continue
    for (const { 0: raw, index } of article.text.slice(p.start, p.end).matchAll(RUN)) {
      const start = p.start + index
      const end = start + raw.length
      const aged = AGED.test(article.text.slice(end, end + 8))
      const before = article.text.slice(Math.max(p.start, start - 30), start)
      const run = runOf(BEGINS.test(before) ? behindSmall(raw, spelling) : raw, { start, end }, before, aged)
      if (run) runs.push(run)
    }
  }
  return runs
}

/** Nothing of the same sentence stands before. */
const BEGINS = /(?:^|[.!?:”"“’'—–\n-])\s*$/u

/** Without its first word where the story spells that small. */
function behindSmall(raw: string, spelling: Spelling): string {
  const [first = '', ...others] = raw.split(/\s+/)
  const low = first.toLowerCase()
  const isSmall = others.length > 0 && !isForename(low) && !first.endsWith('.') && spelling.of(low) === low
  return isSmall ? others.join(' ') : raw
}

/** "In Lund, ", "from Lund, ": what follows is a place too. */
const PLACED = /\b(?:in|at|near)\s+(?:\p{Lu}[\p{L}’'-]*,\s+)?$|\bfrom\s+\p{Lu}[\p{L}’'-]*,\s+$/u
const AGED = /^, \d{1,2}[,.;]/
const SMALL_BEFORE = /(?:^|[\s"“])(\p{Ll}+)\s+$/u

/** May have a capital before a name: "Former Captain Roe", "Should Lund". */
const NO_NAME = /^(?:former|ex|acting|late|then|should|could|would|must|shall|has|have|had)$/

/** A run of capitalised words without the titles and small words before it; null for none left. */
function runOf(raw: string, span: Span, before: string, aged: boolean): Run | null {
  const words = raw.split(/\s+/)
  const last = words.at(-1)
  if (last) words[words.length - 1] = last.replace(/[’']s?$/u, '').replace(/\.$/, '')
  let titled = SMALL_BEFORE.exec(before)?.[1] ?? null
  if (titled !== null && !ROLES.has(titled)) titled = null
  while (words.length > 0) {
    const title = (words[0] ?? '').toLowerCase().replace(/\.$/, '')
    // "Presidents Roe and Moss", but "Mrs Roe" is no "mr".
    const low = COURTESY.has(title) ? title : title.replace(/s$/, '')
    if (ROLES.has(low) || COURTESY.has(low)) titled = low
    // "Lund’s Jane Roe", "Forty-year-old Jane Roe"
    else if (words.length > 1 && /(?:[’']s|-year-old)$/u.test(title)) titled = null
    // "Prime Minister": no name of one whose deputy stands before it.
    else if (/^(?:prime|vice)$/.test(title) && ROLES.has((words[1] ?? '').toLowerCase())) titled = null
    else if (!SENTENCE_STARTERS.has(title) && !NO_NAME.test(low)) break
    words.shift()
  }
  return words.length === 0 ? null : { ...span, words, titled, aged, placed: PLACED.test(before) }
}

/** The last word of a run, in small letters: mostly a surname. */
export function lastOf({ words }: Pick<Run, 'words'>): string {
  return surnameOf(words).toLowerCase()
}

/** The last word of a name without its article: "al-Reed" is called "Reed" as well. */
export function surnameOf(words: readonly string[]): string {
  return (words.at(-1) ?? '').replace(/^\p{L}{2,3}-(?=\p{Lu})/u, (article) =>
    /^\p{Ll}/u.test(article) ? '' : article,
  )
}
