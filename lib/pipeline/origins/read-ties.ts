import type { Article, Span } from '@/lib/model/types'
import type { Token } from '@/lib/text/tokens'
import { type Name, namesIn } from './names-in'
import { outletsIn } from './outlet-key'
import { paragraphTokens } from './paragraph-tokens'
import type { StoryNames } from './story-names'
import { BETWEEN, EMPLOYED, SPEAKS_FOR } from './words'

/** Two names of which one speaks for the other, or that are long and short for the same body. */
export type Tie = {
  readonly a: string
  readonly b: string
  readonly because: string
  /** Both are names of one body: `a` is short for `b`. */
  readonly short?: true
}

/** Words that may stand between a name and the one that it speaks for. */
const REACH = 8

/**
 * Who speaks for whom by the story's own words ("Acme spokesman Emil Roth", "Jane Roe, a lawyer for Acme"), and which
 * capitals are short for which body (DHS, Department of Homeland Security). Each pair once; empty where nothing is said.
 */
export function readTies(
  articles: readonly Article[],
  { outlets, keyOf }: Pick<StoryNames, 'outlets' | 'keyOf'>,
): readonly Tie[] {
  const ties = new Map<string, Tie>()
  const short = new Map<string, Name>()
  const bodies = new Map<string, Map<string, Name>>()
  for (const article of articles)
    for (const [p, paragraph] of article.paragraphs.entries()) {
      const tokens = paragraphTokens(article)[p] ?? []
      const names = namesIn(tokens, outletsOf(article, paragraph, outlets))
      for (const [i, name] of names.entries()) {
        if (/^\p{Lu}{2,6}$/u.test(name.label)) short.set(name.key, name)
        // No capitals are short for a person.
        else if (name.body && name.to - name.from > 1) {
          const letters = initials(tokens.slice(name.from, name.to))
          bodies.set(letters, (bodies.get(letters) ?? new Map()).set(name.key, name))
        }
        const next = names[i + 1]
        const tie =
          inside(tokens, name, keyOf) ??
          (next ? (between(tokens, name, next, keyOf) ?? employed(tokens, name, next, keyOf)) : null)
        if (tie) ties.set(`${tie.a}|${tie.b}`, tie)
      }
    }
  for (const [key, name] of short) {
    const [body, another] = bodies.get(key)?.values() ?? []
    // Which of two bodies the capitals are short for cannot be told.
    if (body && !another && body.key !== key)
      ties.set(`${key}|${body.key}`, {
        a: key,
        b: body.key,
        because: `${name.label} is short for ${body.label}`,
        short: true,
      })
  }
  return [...ties.values()]
}

function outletsOf(article: Article, { start, end }: Span, storyKeys: ReadonlySet<string>): readonly Span[] {
  return outletsIn(article.text.slice(start, end), storyKeys).map((one) => ({
    start: start + one.start,
    end: start + one.end,
  }))
}

function initials(tokens: readonly Token[]): string {
  let letters = ''
  for (const { text } of tokens) if (/^\p{Lu}/u.test(text)) letters += text.charAt(0).toLowerCase()
  return letters
}

/** "Acme Spokeswoman Jane Roe", "Homeland Security Secretary Jane Roe": one run of capitals with the office in it. */
type KeyOf = StoryNames['keyOf']

function inside(tokens: readonly Token[], name: Name, keyOf: KeyOf): Tie | null {
  if (name.to - name.from < 3) return null
  const words = tokens.slice(name.from, name.to)
  const at = words.findIndex((word, i) => i > 0 && SPEAKS_FOR.has(word.text.toLowerCase()))
  if (at < 1 || at >= words.length - 1) return null
  const [body] = namesIn(words.slice(0, at))
  const [person] = namesIn(words.slice(at + 1))
  return body && person ? tieOf(body, person, keyOf) : null
}

function between(tokens: readonly Token[], one: Name, other: Name, keyOf: KeyOf): Tie | null {
  const apart = other.from - one.to
  if (apart <= 0 || apart > REACH) return null
  const words = tokens.slice(one.to, other.from).map((token) => token.text.toLowerCase())
  if (!words.some((word) => SPEAKS_FOR.has(word) || word === 'staff')) return null
  return words.every((word) => SPEAKS_FOR.has(word) || BETWEEN.has(word) || word === 'staff')
    ? tieOf(one, other, keyOf)
    : null
}

/** "Acme’s Jane Roe, its chief engineer": somebody of that house, by the office behind the name. */
function employed(tokens: readonly Token[], one: Name, other: Name, keyOf: KeyOf): Tie | null {
  if (!one.owns || other.from !== one.to || other.body || tokens[other.to]?.text !== ',') return null
  const close = tokens.findIndex(({ text }, i) => i > other.to && /^[,;.]$/.test(text))
  const office = tokens.slice(other.to + 1, Math.min(close < 0 ? tokens.length : close, other.to + REACH))
  return office.some(({ text }) => SPEAKS_FOR.has(text.toLowerCase()) || EMPLOYED.has(text.toLowerCase()))
    ? tieOf(one, other, keyOf)
    : null
}

function tieOf(one: Name, other: Name, keyOf: KeyOf): Tie | null {
  const [a, b] = [keyOf(one), keyOf(other)]
  return a === b ? null : { a, b, because: `${one.label} and ${other.label} speak for one another` }
}
