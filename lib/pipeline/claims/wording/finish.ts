import { hasWord } from '@/lib/text/word-characters'
import type { Piece } from './wording'
import { lineOf } from './wording'

/**
 * The pieces as a sentence: first letter upper case, one full stop at the end (outside a closing quotation mark), no
 * marks hanging at either end. Empty where no word is left.
 */
export function finish(pieces: readonly Piece[]): string {
  let line = lineOf(pieces).replace(/^[\s,.;:!?…—–―-]+/u, '')
  if (LEFT_OUT.test(line)) line = line.replace(/\s*(?:\.{2,}|…)\s*/gu, ' ')
  line = line.trim()
  if (!hasWord(line)) return ''
  line = line.replace(AGE, '$1,')
  line = stopAtEnd(line)
  return line.replace(FIRST_LETTER, (whole, marks: string, letter: string, at: number) =>
    /^(?:i|e)\p{Lu}/u.test(line.slice(at + marks.length)) ? whole : marks + letter.toUpperCase(),
  )
}

/** "Ada Moss, 61 said": the comma behind the age went with what stood beside it. */
const AGE =
  /(?<=\p{Lu}[\p{L}’'-]+ \p{Lu}[\p{L}’'-]+, )(?<!\b(?:[IO]n|[io]n|[Aa]t|[Nn]ear|[Ff]rom|[Bb]y|[Oo]f|[Tt]o|[Ff]or|[Aa]cross)(?: \p{Lu}[\p{L}’'-]+)+, )(\d{1,2})(?=\s(?:said|says|told|has|had|was|is)\s)/gu
/** Dots that stand for words: most lines have none, and the spaces before them need not be tried. */
const LEFT_OUT = /\.\.|…/
/** Words, a colon and the opening mark of a quotation that nothing has closed. */
const TOLD = /\p{L}: ["“][^"”]*$/u
const FIRST_LETTER = /^(["“‘'«([]*)(\p{Ll})/u

/** "a free ride.”" becomes "a free ride”."; "the U.S." keeps its own full stop, and what somebody is told to ask its question mark; other questions and exclamations end like the rest. */
function stopAtEnd(line: string): string {
  const bare = line.replace(/[\s,;:—–―-]+$/u, '')
  const closed = /["”’'»)\]]$/.test(bare.replace(/[.,;:!?]+$/, ''))
  const quoted = closed
    ? /^(?<words>.*?)(?<stops>[.,;:!?]*)(?<close>["”’'»)\]]+)[.,;:!?]*$/su.exec(bare)
    : null
  if (quoted?.groups) {
    const { words = '', stops = '', close = '' } = quoted.groups
    if (stops.includes('?') && TOLD.test(words)) return `${words}?${close}`
    const abbreviation = stops.startsWith('.') && /(?:^|[\s.])\p{L}$/u.test(words)
    return `${words}${abbreviation ? '.' : ''}${close}.`
  }
  const end = bare.replace(/[!?]+$/, '').replace(/[,;:]+$/, '')
  return end.endsWith('.') ? end : `${end}.`
}
