import type { Article } from '@/lib/model/types'
import { isForename } from '@/lib/text/is-forename'
import { lastOf, type Run, surnameOf } from './name-runs'
import { isRole } from './open-pronoun'
import { type Person, perhaps } from './person-of'
import type { Spelling } from './spelling'

/** Names of one word that people's words stand behind so often: "Okoro told them", "Okoro’s lawyer". */
export function readActing(
  articles: readonly Article[],
  runs: ReadonlyMap<string, readonly Run[]>,
): ReadonlySet<string> {
  const counts = new Map<string, number>()
  for (const { id, text } of articles)
    for (const { words, start, end } of runs.get(id) ?? []) {
      const name = surnameOf(words)
      if (words.length > 1 || /\b(?:[Tt]he|[Aa]n?) $/.test(text.slice(Math.max(0, start - 5), start)))
        continue
      const behind = text.slice(end - 2, end + MOST_DEED)
      const owned = OWNED.exec(behind)?.[1]
      if (DEED.test(behind) || (owned !== undefined && isRole(owned)))
        counts.set(name, (counts.get(name) ?? 0) + 1)
    }
  return new Set([...counts].filter(([, count]) => count >= DEEDS).map(([name]) => name))
}

/** Who a run is where its last word is such a name, whatever the forename; null for what may be a title or a place. */
export function personOfDeeds(run: Run, acting: ReadonlySet<string>, spelling: Spelling): Person | null {
  const isName =
    acting.has(surnameOf(run.words)) &&
    !isForename(lastOf(run)) &&
    run.words.every((word) => mayBeOfName(word, spelling))
  const person = isName ? perhaps(run) : null
  return person && { ...person, sure: true }
}

/** No "St.", no "King", no "Foula-born", and nothing that the story spells small. */
function mayBeOfName(word: string, spelling: Spelling): boolean {
  const low = word.toLowerCase()
  const isTitle = /^\p{L}{2,}\.$|-\p{Ll}+$/u.test(word) || isRole(low)
  return !isTitle && spelling.of(low) !== low
}

const DEEDS = 2
/** In UTF-16 units. */
const MOST_DEED = 24
const DEED =
  /^\p{L}+ (?:told|said|says|tells|who|himself|herself|replied|tweeted|wrote|recalled|admitted|joked|insisted)\b/u
const OWNED = /^.?[’']s? (\p{Ll}+)/u
