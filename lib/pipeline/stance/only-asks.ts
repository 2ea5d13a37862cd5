import { verbForms } from '@/lib/text/inflect'
import { DENIAL_VERBS, STATEMENT_VERBS } from '@/lib/text/words/cues'

/** "Asked whether", "asked her: “Did the dam burst?”"; not "asked for", nor "asked the guards to leave if". */
const ASKS =
  /\b(?:ask(?:s|ed|ing)?|wonder(?:s|ed|ing)?)\b(?! (?:(?!whether|if)[\w’'-]+ ){0,6}?(?:for|to)\b)[^;]*?(?:\b(?:whether|if)\b|\?["”’')]*\s*$)/i
/** What somebody answers, or does instead: in the past, for "reports" and "claims" may be what is asked about. */
const ANSWERS = new Set([
  'says',
  ...[...verbForms([...STATEMENT_VERBS, ...DENIAL_VERBS, 'find', 'nod', 'smile', 'laugh'])].flatMap(
    ([text, { lemma, form }]) => (form === 'past' && text !== lemma ? [text] : []),
  ),
])
/** "Asked whether it could confirm the reports, the ministry said no": that is no answer to what the reports say. */
const CONFIRM = /\b(?:whether|if)\b[^,;.]*\bconfirm\b/i
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
  const at = text.search(ASKS)
  if (at < 0 || !(text.toLowerCase().match(/\p{L}+/gu) ?? []).some((word) => ANSWERS.has(word))) return at
  return CONFIRM.test(text) && NO.test(text) ? at : -1
}
