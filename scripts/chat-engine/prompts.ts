import type { AskedArticle, Told } from './story'

/** What the model is told it is to do with a text. The rules are those of docs/words.md. */
export const READ = `You read one news text and list every claim in it, for an analyst who compares what several outlets say of one event.

A claim is one checkable statement about the world: an event, a state, a number, what somebody did. Opinions, questions, calls to act, captions, adverts and links are none.
- List all of them, also those that only this text makes. Where one half of a statement could be true and the other false, they are two claims, and its place is a place of both: "400 soldiers were flown to Lund to guard the mayor" is "Soldiers were flown to Lund", "The number of soldiers in Lund is 400" and "The soldiers in Lund guard the mayor". But what an analyst would never part (a name and its office, an event and its day, a journey and its stops) is one.
- What somebody says about the world is a claim about the world, and that somebody is its source. That he said so is no claim besides. Where he only judges, feels, wishes or jokes, the claim is that he said it ("The mayor called the sale a mistake"), and he is its source as well. That he said nothing, or was asked in vain, is a claim.
- Write each claim as one plain sentence that stands alone: names instead of pronouns, numbers as the text has them, days as dates where the text tells which they are.
- Write what is denied in the positive. "The mayor denied that the bridge was closed" is the claim "The bridge was closed", and the stance there is "disputes". What merely is not so, has not happened or was not done, with nobody said to hold the opposite, stays a claim with its "not", and the stance is "repeats". Who denies or doubts a report denies each claim that the report makes: give the place to all of them. Where only the number is doubted ("other sources spoke of fewer"), only the claim of the number is disputed.
- A text disputes a claim where it denies it, doubts it, calls it false, calls its source unreliable, corrects it, or sets another number against it. "May", "reportedly" and "according to" only pass it on: that is "repeats". To have no information, or to give no comment, disputes nothing.
- One text may repeat a claim and dispute it: give both places. Where it sets one number against another, each is a claim of its own, and the place of the second also disputes the first.
- "quote" is copied letter by letter from the text (a line break may be a blank): the shortest run of words that says the claim, with who says it where that stands beside it. Never more than two sentences. The headline counts.
- "source" is who is said to have said it, by the fullest name and office that the text gives, also where it says "he" there; in the sentences that go on with what somebody told, it is still that one. Leave it out where the outlet itself says it. "stance" is left out where the text repeats; "kind" is given only with "disputes".

Answer with JSON alone:
{"claims":[{"claim":"...","places":[{"quote":"..."},{"quote":"...","source":"..."},{"quote":"...","stance":"disputes","source":"...","kind":"denial"}]}]}
"kind" is "denial", "doubt", "contradiction" or "correction".`

/** What it is told to do with the claims of a further text. */
export const MATCH = `Two lists of claims about one news event are given: known ones, not all of them, and new ones. Find the new claims that are a known claim.

Two are the same claim where one cannot be true and the other false: the same event, state or number, in whatever words. Another number, place, day or person makes another claim. Another name for one person, place or body, an office, a day, a place or a reason that only one of the two tells, a stronger or weaker verb for the same act make no other claim; what an analyst could hold to be false by itself does. Several new claims may be one known claim.

Answer with JSON alone, only the new claims that are a known one, each once, with the known one that is nearest: {"matches":[{"new":1,"known":4},{"new":5,"known":2}]}. None: {"matches":[]}`

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
