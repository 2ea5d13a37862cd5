import { once } from '@/lib/text/once'
import { ORGANISATION_NOUNS, ORGANISATION_WORDS } from '@/lib/text/words/people'
import { isMark, type Piece, putIn } from './wording'

/** What one text calls bodies: by the noun that each is called by alone ("agency") its names that end with it. */
type Names = ReadonlyMap<string, ReadonlySet<string>>

/** The full name of a body that an article calls only by its noun ("the agency"), "the" before it where the text has it; null where it may be another. */
export type BodyNames = (noun: string) => string | null

/** Are used alone of the one body that a text has named in full; "the group" and "the company" may be any. */
const ALONE = new Set(
  'agency association authority board bureau commission committee council court department foundation government institute ministry union university'.split(
    ' ',
  ),
)
const RUN = /(?<![\p{L}’'-])(?:\p{Lu}[\p{L}’'-]{0,30}\s+){1,5}\p{Lu}\p{L}{1,30}(?!\p{L})/gu
const WITH_WORD = /(?<![\p{L}’'-])(\p{L}[\p{L}-]{0,30})\s+(?=(\p{Ll}{1,30})(?!\p{L}))/gu
/** "Ministry of Trade": its name does not end with the noun. */
const BEFORE_OF = /(?<![\p{L}’'-])(\p{Lu}\p{Ll}{1,30})\s+(?:of|for)\s+(?:the\s+)?\p{Lu}/gu
/** "The same agency", "the town's own council": which one, and not of what kind. */
const NOT_OF_KIND =
  /^(?:[a-z]+(?:ly|ed|ing|est|er)|same|whole|new|old|other|own|first|second|third|last|former|local|big|small|and|or|of|in|at|for|with|by|to|from|on|two|three|four|five|few|many|most|very|only|main|city|town|state|national|then|late)$/
const NO_KIND = new Set(
  'the a an this that these those its his her their our your my own same said and or of for to in at by from with as is was when if each every any no another one first new whole'.split(
    ' ',
  ),
)

export type StoryBodies = {
  /**
   * The names of the bodies of an article by their nouns: the only one that ends with the noun, in the article itself, else in the
   * story, where the article has no other of its kind ("a news agency").
   */
  readonly of: (article: Text) => BodyNames
  /** Whether the story says "the" before the name of a body. */
  readonly calledThe: (name: string) => boolean
}

type Text = { readonly text: string }

/** Reads the names of bodies in a story; each text, noun and name is looked for once. */
export function readBodies(story: readonly Text[]): StoryBodies {
  const everywhere = new Map<string, ReadonlySet<string>>()
  const inStory = (noun: string): ReadonlySet<string> => {
    const known = everywhere.get(noun) ?? new Set(story.flatMap((one) => [...(namesIn(one).get(noun) ?? [])]))
    everywhere.set(noun, known)
    return known
  }
  const withThe = new Map<string, boolean>()
  const calledThe = (name: string): boolean => {
    const known = withThe.get(name) ?? isCalledThe(name, story)
    withThe.set(name, known)
    return known
  }
  return {
    calledThe,
    of: (article) => (noun) => {
      const kind = kindIn(article).get(noun)
      if (kind !== undefined && kind !== null && !namesIn(article).has(noun)) return `the ${kind}`
      if (othersIn(article).has(noun)) return null
      const [name, ...others] = namesIn(article).get(noun) ?? inStory(noun)
      if (name === undefined || others.length > 0) return null
      return calledThe(name) ? `the ${name}` : name
    },
  }
}

function isCalledThe(name: string, texts: readonly Text[]): boolean {
  const last = name.split(' ').at(-1)?.toLowerCase() ?? ''
  if (!/^\p{Lu}/u.test(name) || !(ORGANISATION_WORDS.has(last) || ORGANISATION_NOUNS.has(last))) return false
  return texts.some(({ text }) => text.includes(`the ${name}`) || text.includes(`The ${name}`))
}

/** "The agency closed it" with the full name for the first bare noun outside quotation marks; others as they are. */
export function withBodyName(
  pieces: readonly Piece[],
  names: BodyNames,
  inQuote: (offset: number) => boolean,
): readonly Piece[] {
  const at = pieces.findIndex(
    (piece, i) =>
      piece.low === 'the' &&
      ALONE.has(withoutOwns(pieces[i + 1])) &&
      (owns(pieces[i + 1]) || !/^(?:NOUN|PROPN)$/.test(pieces[i + 2]?.pos ?? '')) &&
      !/^(?:of|in|at|for)$/.test(pieces[i + 2]?.low ?? '') &&
      !inQuote(piece.start),
  )
  const [the, noun] = [pieces[at], pieces[at + 1]]
  if (!the || !noun || /^\p{Lu}/u.test(noun.text)) return pieces
  const name = names(withoutOwns(noun))
  const bare = name?.replace(/^the /, '').toLowerCase() ?? ''
  const said = pieces
    .filter((piece) => !isMark(piece))
    .map((piece) => piece.low)
    .join(' ')
  if (name === null || said.includes(bare)) return pieces
  const full = owns(noun) ? `${name}${/s$/.test(name) ? '’' : '’s'}` : name
  return [...pieces.slice(0, at), { ...putIn(full, the), end: noun.end }, ...pieces.slice(at + 2)]
}

/** "Agency's". */
function owns(piece: Piece | undefined): boolean {
  return /['’]s$/.test(piece?.low ?? '')
}

function withoutOwns(piece: Piece | undefined): string {
  return (piece?.low ?? '').replace(/['’]s$/, '')
}

const namesIn = once(({ text }: Text): Names => {
  const names = new Map<string, Set<string>>()
  for (const [run] of text.matchAll(RUN)) {
    const words = run.split(/\s+/)
    words.forEach((word, i) => {
      const noun = word.toLowerCase()
      if (i === 0 || !ALONE.has(noun)) return
      // "Lund’s Port Agency", "The Port Agency": the name begins behind these.
      const from =
        words.findLastIndex((one, k) => k < i && /^(?:The|A|An|But|And|In|At)$|[’']s?$/.test(one)) + 1
      // "The Old Government House", "Former Government officials".
      if (
        from >= i ||
        (words[i + 1] && noun === 'government') ||
        /^(?:Former|Old|New)$/.test(words[from] ?? '')
      )
        return
      const known = names.get(noun) ?? new Set()
      known.add(words.slice(from, i + 1).join(' '))
      names.set(noun, known)
    })
  }
  return names
})

/**
 * What a text calls the one body of a kind in small letters where it calls it in full ("dam safety agency"), by the noun that it is
 * called by alone; null where there are several, or one that is only "a news agency".
 */
const kindIn = once(({ text }: Text): ReadonlyMap<string, string | null> => {
  const kinds = new Map<string, string | null>()
  for (const { 0: noun, index } of text.matchAll(BODY)) {
    const kind = kindBefore(text.slice(Math.max(0, index - MOST_BEFORE), index))
    if (kind.length === 0) continue
    const known = kinds.get(noun)
    const name = [...kind, noun].join(' ')
    kinds.set(noun, known === undefined || known === name ? name : null)
  }
  if (kinds.size === 0) return kinds
  for (const [, word = '', noun = ''] of text.matchAll(WITH_WORD)) {
    const known = kinds.get(noun)
    if (known && !NO_KIND.has(word.toLowerCase()) && !known.endsWith(`${word} ${noun}`)) kinds.set(noun, null)
  }
  for (const [, noun = ''] of text.matchAll(BEFORE_OF)) kinds.set(noun.toLowerCase(), null)
  return kinds
})

/** "(consent of) the dam safety", "Vestria's dam safety": of what kind the body is that stands behind the words; none where they do not say which one it is. */
function kindBefore(before: string): readonly string[] {
  const words = before.split(/\s+/).slice(0, -1)
  const from = words.findLastIndex((word) => /^the$|[’']s?$/i.test(word)) + 1
  const kind = words.slice(from)
  const plain = from > 0 && kind.length <= MOST_OF_KIND && kind.every((word) => KIND.test(word))
  return plain && !kind.some((word) => NOT_OF_KIND.test(word)) ? kind : []
}

const BODY = new RegExp(`(?<![\\p{L}’'-])(?:${[...ALONE].join('|')})(?![\\p{L}’'-])`, 'gu')
const KIND = /^\p{Ll}[\p{Ll}-]+$/u
const MOST_OF_KIND = 4
/** So many UTF-16 units before a noun hold all that belongs to it. */
const MOST_BEFORE = 100

/** The nouns by which a text speaks of others of the kind ("a news agency"), or names bodies that do not end with them. */
const othersIn = once(({ text }: Text): ReadonlySet<string> => {
  const others = new Set<string>()
  for (const [, kind = '', noun = ''] of text.matchAll(WITH_WORD))
    if (ALONE.has(noun) && !NO_KIND.has(kind.toLowerCase())) others.add(noun)
  for (const [, noun = ''] of text.matchAll(BEFORE_OF)) others.add(noun.toLowerCase())
  return others
})
