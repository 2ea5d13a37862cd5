import type { Witness } from '@/lib/model/provenance'
import type { Article, Span } from '@/lib/model/types'
import { wordsIn } from '@/lib/text/word-characters'
import { witness } from './read-links'

/** How much of an article is at hand. */
export type Completeness = {
  readonly kind: 'whole' | 'truncated' | 'too-short'
  /** A plain sentence; for a whole article empty. */
  readonly because: string
  readonly evidence: readonly Witness[]
}

/** Words of running text below which an article has no room for detail. */
const SHORT = 120
/** Words below which hardly more than a headline was captured. */
const HARDLY = 25
/** Characters behind the report in which a site says that there is more. */
const TAIL = 300

const GOES_ON =
  /\b(?:continue reading|keep reading|read the (?:full|rest|whole)|(?:subscribe|sign in|log in|register) to (?:read|continue)|subscribers? only|for subscribers|the (?:full|rest of the) (?:story|article))\b/i
const BREAKS_OFF = /(?:\.\.\.|…|\[(?:\.\.\.|…)\]|\(more\))\s*$/u
const ENDS = /[.!?…:;"”’'»)\]]\s*$/u

/** Whether an article breaks off, was hardly captured, or is too short to carry detail; by its own words. */
export function readCompleteness(article: Article): Completeness {
  const body = article.paragraphs.filter((one) => one.role === 'body')
  const words = body.reduce((sum, one) => sum + countWords(article.text.slice(one.start, one.end)), 0)
  const last = body.at(-1)
  if (!last || words < HARDLY)
    return {
      kind: 'truncated',
      because: `Of ${article.outlet}’s article hardly more than the headline was captured (${words} words of text).`,
      evidence: last ? [witness(article, last)] : [],
    }
  const text = article.text.slice(last.start, last.end)
  const more = GOES_ON.exec(article.text.slice(last.end, last.end + TAIL))
  if (more) {
    const start = last.end + more.index
    return {
      kind: 'truncated',
      because: `${article.outlet}’s article goes on behind a link or a wall: “${more[0]}”.`,
      evidence: [witness(article, { start, end: start + more[0].length })],
    }
  }
  const usual = body.slice(0, -1).filter((one) => ENDS.test(article.text.slice(one.start, one.end))).length
  const unfinished =
    !ENDS.test(text) && countWords(text) >= FEWEST && usual >= Math.max(1, (body.length - 1) / 2)
  const cut = cutLine(article, last.end)
  if (cut) return brokenOff(article, cut)
  if (BREAKS_OFF.test(text) || unfinished) return brokenOff(article, last)
  if (words < SHORT)
    return {
      kind: 'too-short',
      because: `${article.outlet}’s article has ${words} words: no room for detail.`,
      evidence: [],
    }
  return { kind: 'whole', because: '', evidence: [] }
}

function brokenOff(article: Article, { start, end }: Span): Completeness {
  return {
    kind: 'truncated',
    because: `The text of ${article.outlet}’s article breaks off: it ends “${tailOf(article.text.slice(start, end))}”.`,
    evidence: [witness(article, { start, end })],
  }
}

/** A last line without an end looks like a link to another story; one that ends in "and" or "the" is a sentence cut off. */
function cutLine(article: Article, from: number): Span | null {
  const found = /^\s*(\S[^\n]*?)\s*$/u.exec(article.text.slice(from))
  const line = found?.[1] ?? ''
  if (!CUT.test(line) || countWords(line) < FEWEST) return null
  const start = article.text.indexOf(line, from)
  return { start, end: start + line.length }
}

/** Words that no headline ends in. */
const CUT =
  /\s(?:and|or|but|the|an?|of|to|in|on|at|by|for|from|with|that|which|who|were|was|is|are|had|has|have|his|her|its|their|as|than|into)$/iu
/** Words that a line needs to be taken for a sentence. */
const FEWEST = 5

function countWords(text: string): number {
  return wordsIn(text).length
}

function tailOf(text: string): string {
  return text.trim().replace(/\s+/g, ' ').split(' ').slice(-6).join(' ')
}
