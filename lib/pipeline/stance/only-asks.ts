/** "Asked whether", "asked her: “Did the dam burst?”"; not "asked for", nor "asked the guards to leave if". */
const ASKS =
  /\b(?:ask(?:s|ed|ing)?|wonder(?:s|ed|ing)?)\b(?! (?:(?!whether|if)[\w’'-]+ ){0,6}?(?:for|to)\b)[^;]*?(?:\b(?:whether|if)\b|\?["”’')]*\s*$)/i
const ANSWERS =
  /\b(?:said|says|saying|replied|replies|responded|responds|answered|answers|told|tells|added|retorted|insisted|nodded|smiled|laughed)\b/i
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
  if (at < 0 || !ANSWERS.test(text)) return at
  return CONFIRM.test(text) && NO.test(text) ? at : -1
}
