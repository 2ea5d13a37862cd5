import { addTo } from '@/lib/model/group-by'
import type { Span } from '@/lib/model/span'
import { FUNCTION_WORDS, SCRIPTS } from './words/function-words'

/** Letters looked at: enough for any newspaper article, and a bound for long texts. */
const MOST = 6000
/** Fewer words tell too little. */
const LEAST_WORDS = 12
/** Of running text, about 40 % are function words; names and figures alone have next to none. */
const LEAST_SHARE = 0.12

/** Letters of a script that tell its language. */
const LEAST_LETTERS = 20
/** Share of letters that only one of the languages of a script has. */
const LEAST_OWN = 0.04

/** Which languages have a small word. */
const LANGUAGES_OF = new Map<string, string[]>()
for (const [language, words] of Object.entries(FUNCTION_WORDS))
  for (const word of words) addTo(LANGUAGES_OF, word, language)

/** A letter of any of the scripts: nearly all texts have none, and need not be searched for each. */
const OTHER_SCRIPT = new RegExp(SCRIPTS.map(({ letters }) => letters.source).join('|'), 'u')

/**
 * The language of a text as ISO 639-1 code, told from its most frequent small words; "und" where the text is too short or
 * fits none of the languages known. Only the given stretches are read, from the first on.
 * Method: small words of Grefenstette, "Comparing two language identification schemes", JADT 1995.
 */
export function detectLanguage(text: string, stretches: readonly Span[]): string {
  let sample = ''
  for (const { start, end } of stretches) {
    sample += `${text.slice(start, Math.min(end, start + MOST - sample.length))} `
    if (sample.length >= MOST) break
  }
  let letters: number | null = null
  for (const script of OTHER_SCRIPT.test(sample) ? SCRIPTS : []) {
    const own = count(sample, script.letters)
    if (own < LEAST_LETTERS) continue
    letters ??= count(sample, /\p{L}/gu)
    if (own <= letters * 0.5) continue
    if (!script.own || count(sample, script.own) >= own * LEAST_OWN) return script.language
  }
  const words = sample.toLowerCase().match(/[\p{L}'’]+/gu) ?? []
  if (words.length < LEAST_WORDS) return 'und'
  const counts = new Map(Object.keys(FUNCTION_WORDS).map((language) => [language, 0]))
  // Most of a text's small words are a few that come again and again, and each is one of several languages.
  const times = new Map<string, number>()
  for (const word of words) if (LANGUAGES_OF.has(word)) times.set(word, (times.get(word) ?? 0) + 1)
  for (const [word, often] of times)
    for (const language of LANGUAGES_OF.get(word) ?? [])
      counts.set(language, (counts.get(language) ?? 0) + often)
  const scores = [...counts]
    .map(([language, small]) => ({ language, share: small / words.length }))
    .sort((a, b) => b.share - a.share || (a.language < b.language ? -1 : 1))
  const best = scores[0]
  return best && best.share >= LEAST_SHARE ? best.language : 'und'
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}
