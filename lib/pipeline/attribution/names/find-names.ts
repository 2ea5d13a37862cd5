import { once } from '@/lib/text/once'
import { SENTENCE_STARTERS } from '@/lib/text/words/abbreviations'
import { COURTESY, ORGANISATION_WORDS, PARTISANS, ROLES, UNNAMED } from '@/lib/text/words/people'
import type { Range, Reading, Word } from '../reading'
import { isHuman, isRole, officesAfter, officesBefore } from './offices'

/** A capitalised name in one article, with the titles and offices before it told apart from it. */
export type Name = Range & {
  /** The words of the name itself, as written, possessive ending dropped: ["Emil", "Roth"]. */
  readonly parts: readonly string[]
  /** Offices and titles before the name, lower case: ["spokesman"], ["mr."]. */
  readonly roles: readonly string[]
  /** The words from the office on to the name, as written ("port spokesman"); empty where there is no office. */
  readonly prefix: string
  readonly possessive: boolean
  readonly inQuote: boolean
  /** Set after it as after no body's name: ", 54," or ", who". */
  readonly human: boolean
  /** Set behind "the" as no person's name: "the Anna Weber sank". */
  readonly behindThe: boolean
}

const INNER = /^(?:of|the|for|and|&|de|la|le|du|del|da|dos|van|von|der|den|bin|ibn|al|el|y|e|'s|’s|-)$/
const PERSON_INNER = /^(?:de|la|le|du|del|da|dos|van|von|der|den|bin|ibn|al|el|y|e)$/
const CAPITAL = /^(?:\p{Lu}|al-\p{Lu}|el-\p{Lu})/u
const POSSESSIVE = /[’'‘]s?$/u
const QUALIFIERS = /^(?:former|ex|acting|interim|then|deputy|vice|late)$/
const MANY =
  /^(?:dozens|hundreds|thousands|scores|authorities|prosecutors|investigators|doctors|scientists|researchers|protesters|parents|students|others)$/
const NO_NAMES =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.?|i|i[’'](?:m|ve|d|ll)|correction|clarification|update|updated|verdict|exclusive|breaking|“|”|yes|no|ok)$/

/** The names of one article in order of place; sentences that write most words with capitals, as headlines do, give none. */
export function findNames(reading: Reading): readonly Name[] {
  const { words } = reading
  const out: Name[] = []
  for (const sentence of reading.sentences) {
    if (isTitleCase(words, sentence)) continue
    for (let i = sentence.from; i < sentence.to; i++) {
      if (!startsName(words, i, sentence.from)) continue
      const to = runEnd(words, i, sentence.to)
      const name = nameOf(words, { from: i, to }, sentence.from)
      if (name) out.push(name)
      i = to - 1
    }
  }
  return out
}

/** Names in sentences that write most words with capitals: those that `known` holds, as by `nameKey`. */
export function findHeadlineNames(reading: Reading, known: ReadonlySet<string>): readonly Name[] {
  return reading.sentences
    .filter((sentence) => isTitleCase(reading.words, sentence))
    .flatMap((sentence) => knownNames(reading.words, sentence, known))
}

/** Names of several words, as `known` holds them, that open a sentence with a word that may be another: "Keep It Public says". */
export function findOpeningNames(reading: Reading, known: ReadonlySet<string>): readonly Name[] {
  const { words } = reading
  return reading.sentences.flatMap((sentence) => {
    if (!CAPITAL.test(words[sentence.from + 1]?.text ?? '') || isTitleCase(words, sentence)) return []
    const [name] = knownNames(
      words,
      { from: sentence.from, to: Math.min(sentence.to, sentence.from + 6) },
      known,
    )
    return name && name.from === sentence.from && name.parts.length > 1 ? [name] : []
  })
}

/** Names are one when these are. */
export function nameKey(parts: readonly string[]): string {
  return parts.join(' ').toLowerCase().replaceAll('.', '')
}

/** The longest known names among the words of a headline. */
function knownNames(words: readonly Word[], range: Range, known: ReadonlySet<string>): readonly Name[] {
  const out: Name[] = []
  for (let i = range.from; i < range.to; i++) {
    if (!CAPITAL.test(words[i]?.text ?? '')) continue
    for (let to = Math.min(range.to, i + 6); to > i; to--) {
      const parts = words.slice(i, to).map((w) => w.text.replace(/[’'‘]s?$/u, ''))
      if (!known.has(nameKey(parts))) continue
      const last = words[to - 1]
      const possessive = /[’'‘]s?$/u.test(last?.low ?? '')
      const inQuote = (last?.quote ?? -1) >= 0
      out.push({
        from: i,
        to,
        parts,
        roles: [],
        prefix: '',
        possessive,
        inQuote,
        human: false,
        behindThe: false,
      })
      i = to - 1
      break
    }
  }
  return out
}

/** Whether most words of a stretch begin with a capital, as headlines write them. */
export function isTitleCase(words: readonly Word[], range: Range): boolean {
  return titleCaseOf(words)(range)
}

/** The same stretches are asked for by several finders. */
const titleCaseOf = once((words: readonly Word[]) =>
  once((range: Range): boolean => {
    let long = 0
    let capital = 0
    for (let i = range.from; i < range.to; i++) {
      const text = words[i]?.text ?? ''
      if (!/^\p{L}{3,}/u.test(text)) continue
      long++
      if (CAPITAL.test(text)) capital++
    }
    return long >= 3 && capital > long * 0.7
  }),
)

function startsName(words: readonly Word[], i: number, sentenceStart: number): boolean {
  const word = words[i]
  if (!word || !CAPITAL.test(word.text) || NO_NAMES.test(word.low)) return false
  const opens = i === sentenceStart || words[i - 1]?.turn === 2 || words[i - 1]?.low === ':'
  if (!opens) return true
  if (SENTENCE_STARTERS.has(word.low.replace(POSSESSIVE, ''))) return false
  if (
    /^(?:between|among|during|under|over|following|despite|about|into|since|within|without|against|through|today|yesterday|asked|speaking|citing|former|ex|here|now|just|only|even|well)$/.test(
      word.low,
    )
  )
    return false
  // "Dozens of residents", "Officials said", "Missing students": words that open the sentence and name nobody.
  if (UNNAMED.has(word.low) || MANY.test(word.low)) return false
  if (word.pos !== 'PROPN' && /(?:ing|ed)$/.test(word.low)) return false
  if (word.pos === 'NUM' || word.pos === 'DET' || word.pos === 'PRON' || word.pos === 'ADV') return false
  if (word.pos === 'PROPN' || ROLES.has(word.low) || COURTESY.has(word.low)) return true
  return CAPITAL.test(words[i + 1]?.text ?? '') && words[i + 1]?.pos === 'PROPN'
}

function runEnd(words: readonly Word[], from: number, end: number): number {
  let to = from + 1
  while (to < end) {
    const word = words[to]
    const last = words[to - 1]
    if (!word || !last || word.turn === 2 || word.quote !== last.quote) break
    if (POSSESSIVE.test(last.low) && last.low.length > 2 && /[’'‘]s$/.test(last.low)) break
    if (CAPITAL.test(word.text) && !NO_NAMES.test(word.low)) {
      to++
      continue
    }
    // A connecting word belongs to the name when a capital follows; "and" only inside organisations.
    let k = to
    while (k < end && k - to < 2 && INNER.test(words[k]?.low ?? '')) k++
    if (k === to || !CAPITAL.test(words[k]?.text ?? '') || NO_NAMES.test(words[k]?.low ?? '')) break
    const link = words[to]?.low ?? ''
    const organisation =
      words.slice(from, to).some((w) => ORGANISATION_WORDS.has(w.low)) ||
      ORGANISATION_WORDS.has(words[k]?.low ?? '')
    if ((link === 'and' || link === '&' || link === 'for' || link === 'the') && !organisation && link !== '&')
      break
    if (
      link === 'of' &&
      !(organisation && ORGANISATION_WORDS.has(last.low)) &&
      !/^(?:secretary|university|bank|house|board|union)$/.test(last.low)
    )
      break
    to = k + 1
  }
  return to
}

function nameOf(words: readonly Word[], run: Range, sentenceStart: number): Name | null {
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
