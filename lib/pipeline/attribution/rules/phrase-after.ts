import { ROLES } from '@/lib/text/words/people'
import type { Range, Word } from '../reading'
import { isClauseStart, isNominal, LINKS, MARKS, NOMINAL, startsPhrase, TIMES } from './phrase-words'

/** The noun phrase that starts at token `start` and ends at or before `high`, with what is set after it in commas. */
export function phraseAfter(words: readonly Word[], start: number, high: number): Range | null {
  let to = core(words, start, high)
  if (to === start) return null
  // "said Emil Roth, the president of the centre."
  while (words[to]?.low === ',' && to + 1 < high) {
    const next = words[to + 1]
    const relative = next?.low === 'who' || next?.low === 'whose'
    if (
      !relative &&
      next?.pos !== 'DET' &&
      next?.pos !== 'NOUN' &&
      next?.pos !== 'NUM' &&
      !/^(?:former|chief|senior|executive)$/.test(next?.low ?? '') &&
      !isPartyMark(words, to + 1)
    )
      break
    if (!words.slice(start, to).some((w) => w.pos === 'PROPN')) break
    const end = relative ? clauseEnd(words, to + 1, high) : core(words, to + 1, high)
    if (end === to + 1) break
    if (words.slice(to + 1, end).every((w) => TIMES.test(w.low) || w.pos === 'DET')) break
    const after = words[end]
    if (end < high && after && !/^[,.;:]$/.test(after.low) && after.quote < 0) break
    to = end
  }
  return { from: start, to }
}

/** "D-Conn.", "R-Texas": a party and a state. */
function isPartyMark(words: readonly Word[], i: number): boolean {
  return /^[DRI]-\p{Lu}/u.test(words[i]?.text ?? '')
}

function clauseEnd(words: readonly Word[], from: number, high: number): number {
  let to = from
  while (to < high && !/^[,.;:]$/.test(words[to]?.low ?? '') && (words[to]?.quote ?? -1) < 0) to++
  return to
}

/** "said its director": whose somebody is, who has a noun of his own. */
const OWN = /^(?:his|her|its|their|my|our)$/

function core(words: readonly Word[], start: number, high: number): number {
  let to = start
  while (to < high) {
    const word = words[to]
    const next = words[to + 1]
    if (!word || word.quote >= 0 || isClauseStart(word)) break
    if (word.low === '(') {
      const close = words.slice(to, to + 12).findIndex((w) => w.low === ')')
      if (close < 0) break
      to += close + 1
      continue
    }
    if (TIMES.test(word.low) && word.low !== 'may' && to > start) break
    const ok =
      NOMINAL.has(word.pos) ||
      word.pos === 'DET' ||
      (MARKS.has(word.low) && word.low !== '.' && next !== undefined && next.pos !== 'PUNCT') ||
      (word.low === 'and' && to > start && startsPhrase(next) && next?.pos === 'PROPN') ||
      (to > start &&
        LINKS.has(word.low) &&
        (startsPhrase(next) || next?.pos === 'NOUN') &&
        /^(?:of|for|at|from|with|in|to)$/.test(word.low) &&
        !TIMES.test(next?.low ?? '') &&
        !isStatementPlace(words, to)) ||
      (word.pos === 'ADV' && (to === start || next?.pos === 'ADJ' || next?.pos === 'NOUN')) ||
      (word.pos === 'VERB' &&
        words[to - 1]?.pos === 'DET' &&
        (next?.pos === 'NOUN' || next?.pos === 'PROPN')) ||
      // "admitted managing director Emil Roth"
      (word.pos === 'VERB' && to === start && word.low.endsWith('ing') && ROLES.has(next?.low ?? ''))
    if (!ok) break
    // A pronoun ends what it starts: "said he", and nothing after it belongs to the name.
    to++
    if (word.pos === 'PRON' && to === start + 1 && !(OWN.test(word.low) && isNominal(next))) break
  }
  while (
    to > start &&
    (words[to - 1]?.pos === 'DET' || words[to - 1]?.pos === 'ADP' || words[to - 1]?.low === 'and')
  )
    to--
  return to
}

/** "in a statement", "at a news conference", "on Twitter": where something was said, no part of who said it. */
function isStatementPlace(words: readonly Word[], i: number): boolean {
  return words
    .slice(i + 1, i + 6)
    .some((w) =>
      /^(?:statement|interview|email|e-mail|conference|speech|tweet|report|letter|phone|briefing|post|memo|remarks|telephone|television|twitter|facebook)$/.test(
        w.low,
      ),
    )
}
