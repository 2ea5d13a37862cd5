import { STOP_WORDS } from './words/stop-words'

/** What one piece of a pattern matches, as far as it can be told. */
type Piece = {
  /** All that it can match, letters only and in lower case; null where it matches more. */
  readonly all: Words | null
  /** Of each list, every match of it holds one at the beginning of a word. */
  readonly needed: readonly Words[]
  /** Whether a letter right behind it begins a word. */
  readonly ends: boolean
}
type Words = readonly string[]
type Reader = { readonly source: string; at: number }

/** A run of letters with more spellings than this is cut in two. */
const MOST = 64
/** Shorter words stand in too many texts to tell anything. */
const SHORTEST = 3

/**
 * Lists of words' beginnings, in small letters: every text that `pattern` matches holds, of each list, at least one at the
 * beginning of a word, in whatever case. A text that holds none of a list need not be asked. Empty where nothing is sure. For
 * patterns in English words without the flag `v` and without backreferences.
 */
export function neededWords(pattern: RegExp): readonly Words[] {
  const { needed } = readChoice({ source: pattern.source, at: 0 }, false)
  const long = needed.filter((words) => words.every((word) => word.length >= SHORTEST))
  const rare = long.filter((words) => !words.some((word) => STOP_WORDS.has(word)))
  return rare.length > 0 || long.length === 0 ? rare : [rarest(long)]
}

/** Alternatives up to a closing bracket or the end. `starts`: whether a letter here begins a word. */
function readChoice(reader: Reader, starts: boolean): Piece {
  const ways = [readSequence(reader, starts)]
  while (reader.source[reader.at] === '|') {
    reader.at++
    ways.push(readSequence(reader, starts))
  }
  const [only] = ways
  if (ways.length === 1 && only) return only
  const best = ways.map((way) => rarest(way.needed))
  return {
    all: ways.every((way) => way.all) ? ways.flatMap((way) => way.all ?? []) : null,
    needed: best.every((words) => words.length > 0) ? [best.flat()] : [],
    ends: ways.every((way) => way.ends),
  }
}

function readSequence(reader: Reader, starts: boolean): Piece {
  const needed: Words[] = []
  // The letters read last, in all spellings; whether they begin a word; and whether there was nothing else.
  let run: Words = ['']
  let begins = starts
  let whole = true
  let ends = starts
  const close = () => {
    if (begins && !run.includes('')) needed.push(run)
  }
  // Behind the end stands the empty string, which every string includes.
  while (!'|)'.includes(reader.source.charAt(reader.at))) {
    const piece = readRepeated(reader, ends)
    if (piece.all && run.length * piece.all.length <= MOST) {
      const more = piece.all
      run = run.flatMap((word) => more.map((letters) => word + letters))
      if (run.every((word) => word === '')) begins = piece.ends
    } else {
      close()
      if (!piece.all) needed.push(...piece.needed)
      run = piece.all ?? ['']
      begins = piece.all ? ends : piece.ends
      whole = false
    }
    ends = piece.ends
  }
  close()
  return { all: whole ? run : null, needed, ends }
}

/** A piece with the "?", "*", "+" or "{1,3}" behind it. */
function readRepeated(reader: Reader, starts: boolean): Piece {
  const piece = readPiece(reader, starts)
  if (!'?*+{'.includes(reader.source.charAt(reader.at) || ' ')) return piece
  const times = /^(?:[?*+]|\{(\d+)(,?)(\d*)\})\??/.exec(reader.source.slice(reader.at, reader.at + 12))
  if (!times) return piece
  reader.at += times[0].length
  const least = times[1] === undefined ? (times[0].startsWith('+') ? 1 : 0) : Number(times[1])
  const once = times[0].startsWith('?') || (times[3] === '1' && least === 0)
  if (least > 0)
    return {
      ...piece,
      all: null,
      needed: piece.all && starts && !piece.all.includes('') ? [piece.all] : piece.needed,
    }
  return { all: once && piece.all ? [...piece.all, ''] : null, needed: [], ends: starts && piece.ends }
}

/** Letters as they stand; the last one alone where it is repeated. */
const LETTERS = /[a-z]+(?=[a-z][?*+{])|[a-z]+/iy

function readPiece(reader: Reader, starts: boolean): Piece {
  const { source } = reader
  LETTERS.lastIndex = reader.at
  const letters = LETTERS.exec(source)?.[0] ?? ''
  reader.at += letters.length
  if (letters) return { all: [letters.toLowerCase()], needed: [], ends: false }
  const character = source.charAt(reader.at++)
  if (character === '(') return readGroup(reader, starts)
  if (character === '[') return readClass(reader)
  if (character === '^') return nothing(true)
  if (character === '$') return nothing(starts)
  if (character === '.') return anything(false)
  if (character !== '\\') return anything(!/\w/.test(character))
  const escaped = source.charAt(reader.at++)
  if (escaped === 'b') return nothing(true)
  const braces = source.charAt(reader.at) === '{' ? source.indexOf('}', reader.at) : -1
  if (/[pP]/.test(escaped) && braces < 0) throw new Error(`\\${escaped} needs braces in ${source}`)
  if (/[pPu]/.test(escaped)) reader.at = braces < 0 ? reader.at + 4 : braces + 1
  return anything(/[sW]|[^\w]/.test(escaped))
}

function readGroup(reader: Reader, starts: boolean): Piece {
  const opening =
    /^(?:\?(?:[:=!]|<[=!]|<\w+>))?/.exec(reader.source.slice(reader.at, reader.at + 40))?.[0] ?? ''
  reader.at += opening.length
  const inner = readChoice(reader, starts)
  reader.at++
  return /[=!]$/.test(opening) ? nothing(starts) : inner
}

/** So many units of a pattern are looked at for the end of a class. */
const LONGEST_CLASS = 200

function readClass(reader: Reader): Piece {
  const inner = /^(?:\\.|[^\]\\])*/.exec(reader.source.slice(reader.at, reader.at + LONGEST_CLASS))?.[0] ?? ''
  reader.at += inner.length + 1
  if (reader.source.charAt(reader.at - 1) !== ']')
    throw new Error(`A class without an end in ${reader.source}`)
  if (/^[a-z]{1,4}$/i.test(inner)) return { all: [...inner.toLowerCase()], needed: [], ends: false }
  // Marks and white space alone; anything else may be a letter.
  return anything(!/^\^|\w(?<!\\s)|[^\\]-./.test(inner))
}

function nothing(ends: boolean): Piece {
  return { all: [''], needed: [], ends }
}

function anything(ends: boolean): Piece {
  return { all: null, needed: [], ends }
}

function rarest(needed: readonly Words[]): Words {
  return needed.reduce<Words>(
    (best, words) => (best.length > 0 && rarity(best) >= rarity(words) ? best : words),
    [],
  )
}

function rarity(words: Words): number {
  return Math.min(...words.map((word) => (STOP_WORDS.has(word) ? word.length / 10 : word.length)))
}
