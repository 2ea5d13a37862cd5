import { READ_OUT } from '@/lib/text/words/headline-speakers'
import type { Found } from '../found'
import type { Range, Reading, SentenceRange, Word } from '../reading'
import { wholeQuotes, withoutEndMarks } from './find-content'
import { headOf, isAny, maySpeak } from './may-speak'

const LONGEST_SOURCE = 6
/** Words that a headline needs behind the verb for a statement. */
const FEWEST = 2

/** With capitals these are taken for names: "Police Say …", "Experts Warn …". */
const SAY =
  /^(?:say|warn|claim|think|believe|predict|suggest|insist|allege|admit|argue|confirm|reveal|conclude|report|indicate|show|find)$/
/** Of these, the ones that nothing but a verb is written like. */
const SAY_ONLY = /^(?:say|insist|admit|allege|believe|argue)$/
/** Bodies that look into something. */
const FINDERS =
  /^(?:auditors?|commission|committee|court|jury|ombudsman|panel|regulator|researchers|scientists|tribunal|watchdog)$/
/** What papers and bodies do; people show and find other things. */
const SHOW = /^(?:shows?|showed|finds?|found|suggests?|reveals?|indicates?|reports?)$/

/** "Police say S", "Study finds S" opening a headline, where capitals or a missing "that" hide the verb. */
export function findOpeningTeller(reading: Reading): readonly Found[] {
  return reading.sentences.flatMap((sentence) =>
    sentence.role === 'title' ? (opening(reading, sentence) ?? []) : [],
  )
}

function opening(reading: Reading, sentence: SentenceRange): Found | null {
  const { words } = reading
  const end = withoutEndMarks(words, sentence)
  for (let i = sentence.from; i < end - FEWEST && i <= sentence.from + LONGEST_SOURCE; i++) {
    const word = words[i]
    if (!word || word.quote >= 0 || /^(?:PUNCT|AUX|SCONJ|CCONJ)$/.test(word.pos)) return null
    const source = { from: sentence.from, to: i }
    if (i === sentence.from || !tells(words, source, word) || !opensStatement(words, i + 1)) continue
    return {
      source: [source],
      cue: [{ from: i, to: i + 1 }],
      content: [wholeQuotes(reading, { from: i + 1, to: endOf(words, i + 1, end) })],
      basis: [],
      rule: 'rule:headline-opening',
      confidence: 0.8,
      statement: words[end]?.low !== '?',
    }
  }
  return null
}

function tells(words: readonly Word[], source: Range, { low }: Word): boolean {
  const head = headOf(words, source)
  // "Senator's claim", "mayor denies report"
  if (/[’']s?$/.test(words[source.to - 1]?.low ?? '')) return false
  if (SHOW.test(low) && (isAny(head, [READ_OUT]) || FINDERS.test(head?.low ?? ''))) return agree(head, low)
  return isMany(head) && (SAY_ONLY.test(low) || (SAY.test(low) && !SHOW.test(low) && maySpeak(words, source)))
}

/** "Study finds", "Studies find"; "police" and "data" are many. */
function agree(head: Word | undefined, low: string): boolean {
  return /(?:s|ed|found)$/.test(low) ? !isMany(head) || /(?:ed|found)$/.test(low) : isMany(head)
}

function isMany(head: Word | undefined): boolean {
  return /(?:[^su]s|ss?es|media|data|police|people|men|women|family|staff|un)$/.test(head?.low ?? '')
}

/** No word that the verb takes for another thing than a statement: "finds for Roe", "find fault with". */
function opensStatement(words: readonly Word[], at: number): boolean {
  const first = words[at]
  if (!first || first.pos === 'PUNCT') return first?.turn === 2
  return !/^(?:of|for|in|on|at|to|with|by|from|against|about|over|fault|guilty|common|favour|favor|its|their|his|her|how|why|what|way|ways|off|up)$/.test(
    first.low,
  )
}

/** Up to a semicolon. */
function endOf(words: readonly Word[], from: number, end: number): number {
  for (let i = from; i < end; i++) if (words[i]?.low === ';' && (words[i]?.quote ?? -1) < 0) return i
  return end
}
