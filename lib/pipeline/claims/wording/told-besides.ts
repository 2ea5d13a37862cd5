import { verbForms } from '@/lib/text/inflect'
import {
  ADDRESSEE_VERBS,
  DENIAL_VERBS,
  STATEMENT_VERBS,
  URGING_VERBS,
  VERDICT_VERBS,
} from '@/lib/text/words/cues'
import { isMark, type Piece, putIn } from './wording'

const FORMS = verbForms([
  ...STATEMENT_VERBS,
  ...ADDRESSEE_VERBS,
  ...DENIAL_VERBS,
  ...URGING_VERBS,
  ...VERDICT_VERBS,
  'call',
])
const PAST = new Map(
  [...FORMS].flatMap(([form, { lemma, form: kind }]) => (kind === 'past' ? [[lemma, form] as const] : [])),
)

/**
 * "(A clerk said,) confirming a report", "(Roe hit back,) telling the crew to wait": as a sentence of the one who tells it, by
 * his `name`. Null for words that do not begin with such a participle, and where nobody is named.
 */
export function toldBesides(own: readonly Piece[], name: string | null): readonly Piece[] | null {
  const from = own.findIndex((piece) => !isMark(piece))
  const verb = own[from]
  const found = FORMS.get(verb?.low ?? '')
  const past = found?.form === 'ing' ? PAST.get(found.lemma) : undefined
  if (!verb || past === undefined || name === null || /^(?:it|they|we|i)$/i.test(name)) return null
  // "Calling the vote into question" is what a thing does.
  if (found?.lemma === 'call' && own.slice(from, from + 12).some((piece) => piece.low === 'into')) return null
  // "Saying that S", "adding: “S”": what was said stands by itself.
  if (/^(?:say|add|write)$/.test(found?.lemma ?? '') || own[from + 1]?.low === 'that') return null
  return [
    putIn(name, { ...verb, gap: false }),
    { ...verb, text: past, low: past, gap: true },
    ...own.slice(from + 1),
  ]
}
