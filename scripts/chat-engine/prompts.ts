import type { AskedArticle, Told } from './story'

/** What the model is told it is to do with a text. The rules are those of docs/words.md. */
export const READ = `You read one news text and list every claim in it, for an analyst who compares what several outlets say of one event.

A claim is one checkable statement about the world: an event, a state, a number, what somebody did. Opinions, questions, calls to act, captions, adverts and links are none.
- List all of them, also those that only this text makes. Where one half of a statement could be true and the other false, they are two claims, and its place is a place of both: "400 soldiers were flown to Lund to guard the mayor" is "Soldiers were flown to Lund", "The number of soldiers in Lund is 400" and "The soldiers in Lund guard the mayor". But what an analyst would never part (a name and its office, an event and its day, a journey and its stops) is one.
- What somebody says about the world is a claim about the world, and that somebody is its source. That he said so is no claim besides, but where outlets may differ in what he said; that he said nothing, or was asked in vain, is one.
- Write each claim as one plain sentence that stands alone: names instead of pronouns, numbers as the text has them, days as dates where the text tells which they are.
- Write what is denied in the positive. "The mayor denied that the bridge was closed" is the claim "The bridge was closed", and the stance there is "disputes". Who denies or doubts a report denies each claim that the report makes: give the place to all of them. Where only the number is doubted ("other sources spoke of fewer"), only the claim of the number is disputed.
- A text disputes a claim where it denies it, doubts it, calls it false, calls its source unreliable, corrects it, or sets another number against it. "May", "reportedly" and "according to" only pass it on: that is "repeats". To have no information, or to give no comment, disputes nothing.
- One text may repeat a claim and dispute it: give both places. Where it sets one number against another, each is a claim of its own, and the place of the second also disputes the first.
- "quote" is copied letter by letter from the text (a line break may be a blank): the shortest run of words that says the claim, with who says it where that stands beside it. Never more than two sentences. The headline counts.
- "source" is whom the text names as having said it, in the text's words; null where the text says it itself. "kind" is given only with "disputes".

Answer with JSON alone:
{"claims":[{"claim":"...","places":[{"quote":"...","stance":"repeats","source":"..."},{"quote":"...","stance":"disputes","source":null,"kind":"denial"}]}]}
"stance" is "repeats" or "disputes"; "kind" is "denial", "doubt", "contradiction" or "correction".`

/** What it is told to do with the claims of a further text. */
export const MATCH = `Two lists of claims about one news event are given: known ones and new ones. Say of each new claim which known claim it is, if any.

Two are the same claim where one cannot be true and the other false: the same event, state or number, in whatever words. Another number, place, day or person makes another claim. Another name for one person, place or body, an office left out, a stronger or weaker verb for the same act make no other claim; what an analyst could hold to be false by itself does. Several new claims may be one known claim.

Answer with JSON alone, each new claim once: {"matches":[{"new":1,"known":4},{"new":2,"known":null}]}`

/** A text as it is handed over. `part` is the part of it that is asked about; what the text is comes before it. */
export function readPrompt({ outlet, title, published }: AskedArticle, part: string): string {
  const heads = [
    ['Outlet', outlet],
    ['Headline', title],
    ['Published', published],
  ]
  const known = heads.flatMap(([name, value]) => (value ? [`${name}: ${value}`] : []))
  return `${known.join('\n')}\n\nThe text:\n\n${part}`.trimStart()
}

/** Two lists of claims, each numbered from 1. */
export function matchPrompt(known: readonly Told[], fresh: readonly Told[]): string {
  return `Known:\n${numbered(known)}\n\nNew:\n${numbered(fresh)}`
}

function numbered(claims: readonly Told[]): string {
  return claims.map(({ claim }, i) => `${i + 1}. ${claim.replace(/\s+/g, ' ').trim()}`).join('\n')
}
