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
      ALONE.has(pieces[i + 1]?.low ?? '') &&
      !/^(?:NOUN|PROPN)$/.test(pieces[i + 2]?.pos ?? '') &&
      !/^(?:of|in|at|for)$/.test(pieces[i + 2]?.low ?? '') &&
      !inQuote(piece.start),
  )
  const [the, noun] = [pieces[at], pieces[at + 1]]
  if (!the || !noun || /^\p{Lu}/u.test(noun.text)) return pieces
  const name = names(noun.low)
  const bare = name?.replace(/^the /, '').toLowerCase() ?? ''
  const said = pieces
    .filter((piece) => !isMark(piece))
    .map((piece) => piece.low)
    .join(' ')
  if (name === null || said.includes(bare)) return pieces
  return [...pieces.slice(0, at), { ...putIn(name, the), end: noun.end }, ...pieces.slice(at + 2)]
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

/** The nouns by which a text speaks of others of the kind ("a news agency"), or names bodies that do not end with them. */
const othersIn = once(({ text }: Text): ReadonlySet<string> => {
  const others = new Set<string>()
  for (const [, kind = '', noun = ''] of text.matchAll(WITH_WORD))
    if (ALONE.has(noun) && !NO_KIND.has(kind.toLowerCase())) others.add(noun)
  for (const [, noun = ''] of text.matchAll(BEFORE_OF)) others.add(noun.toLowerCase())
  return others
})
