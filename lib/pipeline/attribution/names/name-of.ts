import { COURTESY, PARTISANS } from '@/lib/text/words/people'
import type { Range, Word } from '../reading'
import { INNER, type Name, NO_NAMES, POSSESSIVE } from './name'
import { isHuman, isRole, officesAfter, officesBefore } from './offices'

const PERSON_INNER = /^(?:de|la|le|du|del|da|dos|van|von|der|den|bin|ibn|al|el|y|e)$/
/** What an office may be of. */
const OF_WHAT =
  /^(?:state|parliament|congress|staff|police|justice|health|education|finance|transport|transportation|interior|agriculture|trade|commerce|labou?r|energy|culture|information|defen[cs]e|foreign|affairs|homeland|security|environment|public|the|and)$/
const QUALIFIERS = /^(?:former|ex|acting|interim|then|deputy|vice|late)$/

/** The name in a run of capitals, told apart from offices before it; null where it is none. `sentenceStart` is the first token of its sentence. */
export function nameOf(words: readonly Word[], run: Range, sentenceStart: number): Name | null {
  const roleAt = lastRole(words, run)
  let from = roleAt === null ? run.from : roleAt + 1
  const roles: string[] = []
  let prefixFrom = run.from
  if (roleAt !== null)
    for (let i = run.from; i <= roleAt; i++) if (isRole(words[i])) roles.push(words[i]?.low ?? '')
  // "spokesman Captain Emil Roth"
  const office = words[run.from - 1]
  if (roleAt !== null && run.from > sentenceStart && isRole(office)) roles.unshift(office?.low ?? '')
  if (roleAt === null) {
    // "port spokesman Emil Roth": the office in small letters before the name, and whose it is.
    let k = run.from
    while (k > sentenceStart && words[k - 1]?.quote === words[run.from]?.quote && isRole(words[k - 1])) {
      roles.unshift(words[k - 1]?.low ?? '')
      k--
    }
    if (k < run.from) while (k > sentenceStart && run.from - k < 5 && belongsToOffice(words, k - 1)) k--
    prefixFrom = k
  }
  while (from < run.to && INNER.test(words[from]?.low ?? '') && !PERSON_INNER.test(words[from]?.low ?? ''))
    from++
  // "Secretary of State Anna Weber", "Member of Parliament Emil Roth"
  if (words[from - 1]?.low === 'of') while (run.to - from > 2 && OF_WHAT.test(words[from]?.low ?? '')) from++
  if (from >= run.to) return null
  const last = words[run.to - 1]
  if (PARTISANS.has((last?.low ?? '').replace(POSSESSIVE, ''))) return null
  if (run.to - from === 1 && isRole(last)) return null
  const parts = words.slice(from, run.to).map((w) => w.text.replace(/[’'‘]s$/u, ''))
  const prefix = words
    .slice(prefixFrom, from)
    .map((w) => w.text)
    .join(' ')
  while (prefixFrom > sentenceStart && QUALIFIERS.test(words[prefixFrom - 1]?.low ?? '')) prefixFrom--
  const honorific = roles.every((r) => COURTESY.has(r))
  return {
    from,
    to: run.to,
    parts,
    roles: [...roles, ...officesBefore(words, run, sentenceStart), ...officesAfter(words, run, parts)],
    prefix: honorific ? '' : prefix,
    possessive: POSSESSIVE.test(last?.low ?? '') && /[’'‘]s$/.test(last?.low ?? ''),
    inQuote: (last?.quote ?? -1) >= 0,
    human: parts.length > 1 && words[run.to]?.low === ',' && isHuman(words, run.to + 1),
    behindThe: isBehindThe(words, { from, to: run.to }),
  }
}

/** "The Anna Weber", and not "the Anna Weber case", "the Emil Roth who left", "the Emil Roth of the tales". */
function isBehindThe(words: readonly Word[], { from, to }: Range): boolean {
  const next = words[to]
  return (
    words[from - 1]?.low === 'the' &&
    next?.pos !== 'NOUN' &&
    next?.pos !== 'PROPN' &&
    !/^(?:of|who|that|whom)$/.test(next?.low ?? '')
  )
}

/** The last office inside a run of capitals that a name of its own follows; null for none. */
function lastRole(words: readonly Word[], run: Range): number | null {
  for (let i = run.to - 2; i >= run.from; i--) if (isRole(words[i])) return i
  return null
}

function belongsToOffice(words: readonly Word[], i: number): boolean {
  const word = words[i]
  if (!word || word.quote >= 0 || NO_NAMES.test(word.low)) return false
  return (word.pos === 'PROPN' || word.pos === 'ADJ' || word.pos === 'NOUN') && /^\p{L}/u.test(word.text)
}
