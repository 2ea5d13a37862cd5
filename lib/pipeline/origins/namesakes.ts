import { addTo } from '@/lib/model/group-by'
import { tokenize } from '@/lib/text/tokens'
import { FEMALE_NAMES, MALE_NAMES } from '@/lib/text/words/forenames'
import { mostFrequent } from './most-frequent'
import { type Name, namesIn } from './names-in'

/** First names that are one name, beside those that begin with one letter. */
const SHORT_FORMS: ReadonlyMap<string, string> = new Map([
  ['bill', 'william'],
  ['billy', 'william'],
  ['will', 'william'],
  ['bob', 'robert'],
  ['bobby', 'robert'],
  ['dick', 'richard'],
  ['jim', 'james'],
  ['jack', 'john'],
  ['tony', 'anthony'],
  ['ted', 'edward'],
  ['ned', 'edward'],
  ['hank', 'henry'],
  ['harry', 'henry'],
  ['chuck', 'charles'],
  ['beth', 'elizabeth'],
  ['liz', 'elizabeth'],
  ['peggy', 'margaret'],
  ['maggie', 'margaret'],
  ['kate', 'catherine'],
  ['nick', 'nicholas'],
  ['sandy', 'alexander'],
])

/**
 * The keys of people who share a family name, by the sources of a story: who is quoted most keeps the name alone as key, as the text calls
 * them so, and the others get theirs with the first name. A first name that the lists do not know, or that may be short for another, tells
 * nobody apart.
 */
export function namesakeKeys(
  sources: readonly string[],
): (name: Pick<Name, 'key' | 'label' | 'body'>) => string {
  const bearers = new Map<string, string[]>()
  for (const source of sources)
    for (const name of namesIn(tokenize(source, { start: 0, end: source.length }))) {
      const first = firstNameOf(name)
      if (first !== null) addTo(bearers, name.key, first)
    }
  // Of equals the first by spelling.
  const kept = new Map([...bearers].map(([key, firsts]) => [key, mostFrequent(firsts.sort())] as const))
  return (name) => {
    const [own, usual] = [firstNameOf(name), kept.get(name.key)]
    return own === null || !usual || areOne(own, usual) ? name.key : `${own} ${name.key}`
  }
}

/** The first name that is known as one, in small letters; null for a body, or where the family name stands alone. */
function firstNameOf({ label, body }: Pick<Name, 'label' | 'body'>): string | null {
  if (body) return null
  const words = label.toLowerCase().split(' ')
  return words.slice(0, -1).find((word) => FEMALE_NAMES.has(word) || MALE_NAMES.has(word)) ?? null
}

function areOne(a: string, b: string): boolean {
  if (a === b) return true
  const isMan = (name: string) => MALE_NAMES.has(name) && !FEMALE_NAMES.has(name)
  const isWoman = (name: string) => FEMALE_NAMES.has(name) && !MALE_NAMES.has(name)
  if ((isMan(a) && isWoman(b)) || (isWoman(a) && isMan(b))) return false
  return a[0] === b[0] || (SHORT_FORMS.get(a) ?? a)[0] === (SHORT_FORMS.get(b) ?? b)[0]
}
