import { verbForms } from '@/lib/text/inflect'
import { DENIAL_VERBS, STATEMENT_VERBS } from '@/lib/text/words/cues'

/** "Asked", "wondered"; not "asked for", nor "asked the guards to leave if". */
const ASK = String.raw`\b(?:ask(?:s|ed|ing)?|wonder(?:s|ed|ing)?)\b(?! (?:(?!whether|if)[\w’'-]+ ){0,6}?(?:for|to)\b)`
/** "Asked whether": the question is not far behind, or a text without full stops would take the square of its length. */
const ASKS_WHETHER = new RegExp(`${ASK}[^;]{0,300}?\\b(?:whether|if)\\b`, 'i')
const ASKS = new RegExp(ASK, 'i')
/** "Asked her: “Did the dam burst?”" */
const ENDS_ASKING = /\?["”’')]*\s*$/
/** What ends a question stands within so many units of its end. */
const ENDING = 12
/** What somebody answers, or does instead: in the past, for "reports" and "claims" may be what is asked about. */
const ANSWERS = new Set([
  'says',
  ...[...verbForms([...STATEMENT_VERBS, ...DENIAL_VERBS, 'find', 'nod', 'smile', 'laugh'])].flatMap(
    ([text, { lemma, form }]) => (form === 'past' && text !== lemma ? [text] : []),
  ),
])
/** "Asked whether it could confirm the reports, the ministry said no": that is no answer to what the reports say. */
const CONFIRM = /\b(?:whether|if)\b[^,;.]{0,200}?\bconfirm\b/i
const NO = /["“‘']\s*(?:no\b|nope\b|(?:of course|absolutely|definitely|certainly) not|not at all)/i

/**
 * Whether a statement tells only that something was asked, or that an answer was refused: who asks whether a dam has burst
 * does not say that it has. What is answered with more says what the answer says.
 */
export function onlyAsks(text: string): boolean {
  return askedAt(text) >= 0
}

/** Where in such a statement the word for asking begins; -1 in any other. */
export function askedAt(text: string): number {
  const at = asksAt(text)
  if (at < 0 || !(text.toLowerCase().match(/\p{L}+/gu) ?? []).some((word) => ANSWERS.has(word))) return at
  return CONFIRM.test(text) && NO.test(text) ? at : -1
}

function asksAt(text: string): number {
  const whether = text.search(ASKS_WHETHER)
  if (whether >= 0 || !ENDS_ASKING.test(text.slice(-ENDING))) return whether
  const from = text.lastIndexOf(';') + 1
  const at = text.slice(from).search(ASKS)
  return at < 0 ? -1 : from + at
}
