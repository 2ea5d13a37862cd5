import type { Evidence } from '@/lib/model/types'
import { frozenSpan, runningText } from '@/lib/text/running-text'
import type { Division } from './divide'

const PERSON = "\\p{Lu}[\\p{L}.'’-]*(?: (?:\\p{Lu}[\\p{L}.'’-]*|de|da|di|van|von|der|den|al|bin|la|le)){1,4}"
const BY = new RegExp(`^[Bb][Yy]:? (${PERSON}(?:(?:,| and|, and) ${PERSON}){0,3})`, 'u')
const WITH_ROLE = new RegExp(
  `^(${PERSON}?)(?:,| \\||/| -| –| Staff| Senior| Political| Special| Contributing) `,
  'u',
)
const BIO = new RegExp(`^(${PERSON}) (?:is|was|works|has been|serves|writes|covers|reports)\\b`, 'u')

const CUES: readonly (readonly [zone: string, rule: string, test: RegExp])[] = [
  ['by', 'byline', BY],
  ['name-and-role', 'byline', WITH_ROLE],
  ['end-matter', 'author-note', BIO],
]

/** Who wrote an article, as evidence: given, else by its byline, else by the note about the author at its end; empty when none says. */
export function readAuthor(
  text: string,
  { zones }: Division,
  given: string | null,
): { readonly evidence: readonly Evidence[] } {
  if (given !== null)
    return { evidence: [{ field: 'author', value: given, rule: 'given', span: null, weight: 'given' }] }
  for (const [rule, name, test] of CUES) {
    for (const zone of zones) {
      if (zone.rule !== rule) continue
      const running = runningText(text, { start: zone.start, end: Math.min(zone.end, zone.start + 300) })
      const match = test.exec(running.text)
      const value = match?.[1]
      if (!match || !value) continue
      const at = match.index + match[0].indexOf(value)
      return {
        evidence: [
          {
            field: 'author',
            value,
            rule: name,
            span: frozenSpan(running, at, at + value.length),
            weight: 'decided',
          },
        ],
      }
    }
  }
  return { evidence: [] }
}
