import { SURE_ADJECTIVES } from '@/lib/text/words/cues'
import type { Word } from '../reading'
import type { Cue } from './find-cues'

/** The phrase of saying or rejecting whose verb stands at token `i`; null for none. */
export function phraseAt(words: readonly Word[], i: number, end: number) {
  const word = words[i]
  if (!word || !PHRASE_VERB.test(word.low)) return null
  for (const [list, kind] of [
    [DENIAL_PHRASES, 'denial'],
    [STATEMENT_PHRASES, 'statement'],
  ] as const) {
    for (const [verb, rest] of list) {
      if (!verb.test(word.low) || i + rest.length >= end) continue
      if (!rest.every((r, k) => words[i + 1 + k]?.low === r)) continue
      const form: Cue['form'] = word.low.endsWith('ing') ? 'ing' : 'finite'
      return { to: i + 1 + rest.length, cue: { head: i, lemma: [word.lemma, ...rest].join(' '), kind, form } }
    }
  }
  return null
}

/** What is questioned or doubted where a statement is, and no person. */
const DOUBTED = [
  'accuracy',
  'account',
  'authenticity',
  'claim',
  'claims',
  'credibility',
  'legitimacy',
  'reliability',
  'report',
  'story',
  'truth',
  'validity',
  'veracity',
]

/** Phrases that reject what others say: verb forms, then the words that must follow. */
const DENIAL_PHRASES: readonly (readonly [RegExp, readonly string[]])[] = [
  ...['on', 'about', 'over', 'upon'].flatMap((link) => [
    [/^cast(?:s|ing)?$/, ['doubt', link]] as const,
    [/^cast(?:s|ing)?$/, ['doubts', link]] as const,
  ]),
  ...['about', 'over'].flatMap((link) => [
    [/^(?:voic(?:e|es|ed|ing)|express(?:es|ed|ing)?)$/, ['doubt', link]] as const,
    [/^(?:voic(?:e|es|ed|ing)|express(?:es|ed|ing)?|rais(?:e|es|ed|ing))$/, ['doubts', link]] as const,
    [/^rais(?:e|es|ed|ing)$/, ['questions', link]] as const,
  ]),
  ...DOUBTED.flatMap((noun) => [
    [/^(?:question|doubt)(?:s|ed|ing)$/, ['the', noun]] as const,
    [/^(?:question|doubt)(?:s|ed|ing)$/, ['whether']] as const,
  ]),
  [/^(?:shoots?|shot|shooting)$/, ['down']],
  [/^(?:push|pushes|pushed|pushing)$/, ['back', 'against']],
  [/^(?:push|pushes|pushed|pushing)$/, ['back', 'on']],
  [/^(?:knock|knocks|knocked|knocking)$/, ['down']],
  [/^(?:take|takes|took|taking)$/, ['issue', 'with']],
  [/^(?:pour|pours|poured|pouring)$/, ['cold', 'water', 'on']],
  [/^(?:pour|pours|poured|pouring)$/, ['scorn', 'on']],
  [/^(?:scoff|scoffs|scoffed|scoffing)$/, ['at']],
]

/** Phrases that state: "pointed out", "made clear". */
const STATEMENT_PHRASES: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^point(?:s|ed|ing)?$/, ['out']],
  [/^(?:makes?|made|making)$/, ['clear']],
  [/^(?:makes?|made|making)$/, ['it', 'clear']],
  [/^(?:spells?|spelled|spelling)$/, ['out']],
  [/^(?:goes|went)$/, ['on', 'to', 'say']],
  [/^(?:breaks?|broke|broken|breaking)$/, ['the', 'news']],
  [/^(?:lets?|letting)$/, ['it', 'be', 'known']],
  [/^(?:has|have)$/, ['learned']],
  [/^(?:has|have)$/, ['learnt']],
  ...[...SURE_ADJECTIVES].map(
    (adjective) => [/^(?:is|are|was|were|remains?|remained)$/, [adjective]] as const,
  ),
  [/^(?:speaks?|spoke|spoken|speaking|talks?|talked|talking)$/, ['of']],
]

const PHRASE_VERB =
  /^(?:br[eo]|let|has|have|is$|are$|was$|were$|remain|cast|express|question|doubt|rais|voic|shoo|shot|push|knock|tak|took|pour|scoff|point|mak|made|spell|goes|went|sp[eo]|talk)/
