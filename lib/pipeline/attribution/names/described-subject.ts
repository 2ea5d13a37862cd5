import { DOCUMENT_NOUNS, ORGANISATION_NOUNS, PEOPLE, ROLES, UNNAMED } from '@/lib/text/words/people'
import type { Range, Word } from '../reading'
import { phraseAfter } from '../rules/phrase-after'
import { fromDescription } from './from-description'
import { coreOf, headOf, literalName } from './source-phrase'
import type { Scene, Speaker } from './speaker'

/** What may stand before the subject of a sentence. */
const BEFORE_SUBJECT =
  /^(?:but|and|yet|still|then|so|now|later|meanwhile|however|instead|earlier|also|when|as|while|after|before|once|,|“|")$/
const ASKING = /^(?:what|why|how|did|does|do|has|had|is|was|will|would|can|could)$/
const OPENS = /^(?:a|an|another|one|the|his|her|their|its|two|three|four|five|six|several|some|many|both)$/
const SEVERAL = /^(?:two|three|four|five|six|several|some|many|both)$/
/** Longer subjects are read no further than this many words. */
const LONGEST = 25

/**
 * The subject that opens a sentence, where it stands before a token and tells of somebody without a name ("An old captain, who asked not to be
 * named, took another view"): as a speaker called by these words. Null for names, things and places.
 */
export function describedSubject(
  scene: Scene,
  sentence: number,
  before: number,
): (Speaker & { readonly from: number }) | null {
  const { reading } = scene
  const { words } = reading
  const place = reading.sentences[sentence]
  if (!place || place.role === 'title') return null
  let from = place.from
  // "What does the mayor say? He": whom a question asks about.
  const asks = words[place.to - 1]?.low === '?'
  while (
    from < place.to &&
    (BEFORE_SUBJECT.test(words[from]?.low ?? '') || (asks && ASKING.test(words[from]?.low ?? '')))
  )
    from++
  const first = words[from]
  if (!first || first.quote >= 0 || !OPENS.test(first.low)) return null
  const range = phraseAfter(words, from, Math.min(place.to, from + LONGEST))
  if (!range || range.to > before) return null
  const names = scene.namesIn.get(sentence) ?? []
  const core = coreOf(words, range)
  const head = headOf(words, core, names)
  const noun = words[head]
  if (!noun || (!isHuman(noun) && noun.pos !== 'NOUN') || isNamed(scene, core, head, sentence)) return null
  if (words.slice(from + 1, head).some((w) => w.pos === 'DET')) return null
  const kind = kindOf(noun, SEVERAL.test(first.low))
  if (!kind) return null
  if (kind === 'person' && /^(?:the|that|this)$/.test(first.low)) {
    const known = fromDescription(scene, core, head)
    if (known || !asks) return known ? { ...known, from } : null
  }
  // "A carpenter has lost his licence": whom the first sentence tells of is named later on.
  if (kind === 'person' && isLead(scene, sentence)) return null
  return {
    name: literalName(reading, core),
    kind,
    gender: genderOf(noun),
    entity: null,
    noun: noun.lemma,
    sentence,
    from,
  }
}

function isLead(scene: Scene, sentence: number): boolean {
  return scene.reading.sentences[sentence - 1]?.role !== 'body'
}

/** "The captain, Emil Roth, left": whom a name in the phrase or right behind it names. */
function isNamed(scene: Scene, core: Range, head: number, sentence: number): boolean {
  const names = scene.namesIn.get(sentence) ?? []
  // "The board has shut the Lund": no name of the board.
  const apart = /^(?:,|[—–(]|-{1,2})$/.test(scene.reading.words[core.to]?.low ?? '')
  return names.some(
    (n) =>
      (n.from <= head && head < n.to) ||
      n.from === head + 1 ||
      (apart && n.from > core.to && n.from < core.to + 4),
  )
}

function kindOf(noun: Word, several: boolean): Speaker['kind'] | null {
  if (isHuman(noun)) return several || isPlural(noun) ? 'group' : 'person'
  if (several || noun.low !== noun.lemma) return null
  return ORGANISATION_NOUNS.has(noun.lemma) || DOCUMENT_NOUNS.has(noun.lemma) ? 'unknown' : null
}

function isHuman({ lemma }: Word): boolean {
  return AGED.test(lemma) || ROLES.has(lemma) || UNNAMED.has(lemma) || PEOPLE.has(lemma) || CROWD.test(lemma)
}

function isPlural({ low, lemma }: Word): boolean {
  return low !== lemma && /(?:s|men|women|people)$/.test(low)
}

const AGED = /^\d+-year-old$/

/** Who is told of in numbers. */
const CROWD =
  /^(?:people|patient|passenger|survivor|relative|shopper|protester|marcher|campaigner|organi[sz]er|villager|islander|commuter|traveller|traveler|tourist|guest|firefighter|paramedic|crewman|fisherman|farmer|docker|local|motorist|sailor|pupil|player|fan|voter|inmate|refugee|migrant)$/

/** The last people of whom a sentence tells in the plural before a token: "He went to the doctors, and they". Null where it tells of none. */
export function groupBefore(scene: Scene, sentence: number, before: number): Speaker | null {
  const { reading } = scene
  const { words } = reading
  const place = reading.sentences[sentence]
  if (!place || place.role === 'title') return null
  for (let i = Math.min(place.to, before) - 1; i >= place.from; i--) {
    const noun = words[i]
    if (!noun || noun.quote >= 0 || noun.pos !== 'NOUN' || !isPlural(noun) || !isHuman(noun)) continue
    if (/^(?:reporter|journalist)$/.test(noun.lemma)) continue
    let from = i
    while (from > place.from && /^(?:DET|ADJ|NUM|NOUN|PROPN)$/.test(words[from - 1]?.pos ?? '')) from--
    const name = literalName(reading, { from, to: i + 1 })
    return { name, kind: 'group', gender: null, entity: null, noun: noun.low, sentence }
  }
  return null
}

function genderOf(noun: Word): Speaker['gender'] {
  if (/(?:woman|girl|mother|daughter|sister|wife|widow|actress|queen|princess)$/.test(noun.lemma))
    return 'female'
  return /(?:[^o]man|^man|boy|father|brother|husband|[^r]son|^son|king|prince)$/.test(noun.lemma)
    ? 'male'
    : null
}
