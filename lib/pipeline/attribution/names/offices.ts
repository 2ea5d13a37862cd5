import { COURTESY, ROLES } from '@/lib/text/words/people'
import type { Range, Word } from '../reading'

/** Words of an office before a name. */
const APART = 9

/** "54," or "who": what is set after the comma behind a person's name. */
export function isHuman(words: readonly Word[], at: number): boolean {
  const [word, next] = [words[at]?.low ?? '', words[at + 1]?.low ?? '']
  return word === 'who' || (/^\d{1,3}$/.test(word) && Number(word) < 120 && /^[,.)]$/.test(next))
}

/** "Its spokesman, Emil Roth", "the envoy of the port, Anna Weber,": an office set before a person's name. */
export function officesBefore(words: readonly Word[], run: Range, low: number): readonly string[] {
  const comma = run.from - 1
  if (run.to - run.from < 2 || comma <= low || words[comma]?.low !== ',' || (words[comma]?.quote ?? -1) >= 0)
    return []
  for (let i = comma - 1; i >= Math.max(low, comma - APART); i--) {
    const word = words[i]
    if (!word || !/^(?:DET|ADJ|NOUN|PROPN|NUM|ADP|PRON|PART)$/.test(word.pos)) return []
    if (/^(?:the|a|an|his|her|its|their)$/.test(word.low)) return officeFrom(words, i + 1, comma)
  }
  return officeFrom(words, low, comma)
}

/** The office that a phrase is built around: the last before "of", "for", "at" and the like. */
function officeFrom(words: readonly Word[], from: number, to: number): readonly string[] {
  let head = from
  while (head + 1 < to && words[head + 1]?.pos !== 'ADP') head++
  const word = words[head]
  return word && word.text === word.low && isRole(word) ? [word.low] : []
}

/** "Emil Roth, head of the bank", "Anna Weber, a lawyer for the city,": offices set after a person's name. */
export function officesAfter(
  words: readonly Word[],
  run: Range,
  parts: readonly string[],
): readonly string[] {
  if (parts.length < 2 || words[run.to]?.low !== ',' || (words[run.to]?.quote ?? -1) >= 0) return []
  for (let i = run.to + 1; i < run.to + 8; i++) {
    const word = words[i]
    const ours = i === run.to + 1 && /^(?:our|my|his|her|its|their)$/.test(word?.low ?? '')
    if (!word || !(ours || /^(?:DET|ADJ|NOUN|PROPN|NUM|ADV)$/.test(word.pos))) return []
    const next = words[i + 1]
    const closes = next === undefined || next.pos === 'ADP' || /^(?:[,.]|and|who|whose)$/.test(next.low)
    if (isRole(word) && closes) return [word.low]
  }
  return []
}

/** True for a word that is an office or a title. */
export function isRole(word: Word | undefined): boolean {
  if (!word) return false
  const bare = word.low.replace(/\.$/, '')
  return ROLES.has(bare) || COURTESY.has(word.low)
}
