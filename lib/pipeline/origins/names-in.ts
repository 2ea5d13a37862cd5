import { overlaps, type Span } from '@/lib/model/span'
import type { Token } from '@/lib/text/tokens'
import { BODIES, BODIES_OF, NO_NAMES, OF_PLACES, OFFICES } from './words'

/** A person or body named in a text; `from` and `to` are numbers of tokens, `to` not included. */
export type Name = {
  /** What the story knows it by: the last word for people ("peskov"), the whole name for bodies. */
  readonly key: string
  readonly label: string
  /** By a word that only bodies have ("board"), or for want of a second word. */
  readonly body: boolean
  readonly from: number
  readonly to: number
  /** True for "the minister's" and "the minister’s". */
  readonly owns: boolean
}

/** The capitalised names among the tokens, in order; empty for none. Tokens inside `taken` belong to something else. */
export function namesIn(tokens: readonly Token[], outside: readonly Span[] = []): readonly Name[] {
  const inside = tokensInside(tokens, outside)
  const taken = (at: number) => inside[at] === 1
  const names: Name[] = []
  let from = 0
  while (from < tokens.length) {
    if (taken(from) || !isNamePart(tokens[from])) {
      from++
      continue
    }
    let to = from + 1
    while (to < tokens.length && !taken(to) && !owns(tokens[to - 1])) {
      if (isNamePart(tokens[to])) to++
      else if (joins(tokens, to) || isTitled(tokens, to)) to += 2
      else break
    }
    const name = nameOf(tokens, from, to)
    if (name) names.push(name)
    from = to
  }
  return names
}

/** For each token 1 where one of the spans holds a part of it. */
function tokensInside(tokens: readonly Token[], spans: readonly Span[]): Uint8Array {
  const inside = new Uint8Array(tokens.length)
  const inOrder = [...spans].sort((a, b) => a.start - b.start)
  let next = 0
  tokens.forEach((token, i) => {
    while ((inOrder[next]?.end ?? Number.POSITIVE_INFINITY) <= token.start) next++
    const span = inOrder[next]
    if (span && overlaps(span, token)) inside[i] = 1
  })
  return inside
}

/** Nearly all words begin with an ASCII letter, and need no pattern. */
function startsCapital(text: string): boolean {
  const unit = text.charCodeAt(0)
  return unit < 0x80 ? unit >= 0x41 && unit <= 0x5a : /^\p{Lu}/u.test(text)
}

function isNamePart(token: Token | undefined): boolean {
  if (token === undefined) return false
  return startsCapital(token.text) && !NO_NAMES.has(bare(token.text).toLowerCase().replace(/\.$/, ''))
}

/** "of" inside the name of a body, "de", "bin" and the like inside a person's. */
function joins(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.text.toLowerCase() ?? ''
  const here = tokens[at]?.text ?? ''
  if (!isNamePart(tokens[at + 1])) return false
  // "Centre for Imaging", "Court of Arbitration for Sport"
  if (here === 'for')
    return (
      BODIES_OF.has(before) ||
      (tokens[at - 2]?.text === 'of' && BODIES_OF.has(tokens[at - 3]?.text.toLowerCase() ?? ''))
    )
  return here === 'of' ? BODIES_OF.has(before) : /^(?:de|da|di|del|la|bin|al|van|von|der)$/.test(here)
}

/** "Keep It Public", "Save Our Schools": a small word with a capital in the midst of a name, and never a person's. */
const SMALL = /^(?:It|Us|Our|My|Your|We|Not|No)$/

function isTitled(tokens: readonly Token[], at: number): boolean {
  return SMALL.test(tokens[at]?.text ?? '') && isNamePart(tokens[at + 1])
}

function nameOf(tokens: readonly Token[], from: number, to: number): Name | null {
  const parts = tokens.slice(from, to).map((token) => bare(token.text))
  const label = parts.join(' ')
  const last = parts.at(-1) ?? ''
  if (!LETTERS.test(last)) return null
  const ofPlace = OF_PLACES.has(last.toLowerCase())
  if (ofPlace && (parts.length === 1 || /^(?:north|south|east|west)(?:ern)?$/i.test(parts.at(-2) ?? '')))
    return null
  // "Homeland Security Secretary Jane Roe" is Roe.
  const office = parts.length > 2 ? parts.findLastIndex((part) => OFFICES.has(part.toLowerCase())) : -1
  const own = office > 0 && office < parts.length - 1 ? parts.slice(office + 1) : parts
  const isBody = parts.length === 1 || own.some((part) => BODIES.has(part.toLowerCase()) || SMALL.test(part))
  return {
    key: fold(isBody ? label : last),
    label,
    body: isBody,
    from,
    to,
    owns: owns(tokens[to - 1]),
  }
}

const LETTERS = /\p{L}{2}/u

function owns(token: Token | undefined): boolean {
  return token !== undefined && /(?:[’']s|s[’'])$/u.test(token.text)
}

function bare(text: string): string {
  const end = text.at(-1)
  return end === 's' || end === "'" || end === '’' ? text.replace(/[’']s?$/u, '') : text
}

function fold(name: string): string {
  if (/^[A-Za-z\d]+$/.test(name)) return name.toLowerCase()
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^(?:us |u s )?(?:department|ministry|office) of (?:the )?/, '')
}
