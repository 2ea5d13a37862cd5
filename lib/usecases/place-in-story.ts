import { placeAgain } from '@/lib/judge/place-again'
import { type Asked, type DecideOptions, type DecideOutcome, inStory, whyNotAsked } from './decide-in-story'

/** Gives a decision that lost its hold another claim to hold on to, as an entry of the log. */
export async function placeInStory(
  slug: string,
  to: { readonly of: number; readonly claim: string },
  asked: Asked,
  options: DecideOptions,
): Promise<DecideOutcome> {
  const { who, why } = asked
  const problem = whyNotAsked(asked)
  if (problem !== null) return { outcome: 'refused', message: problem }
  return inStory(slug, options, (docket, at) => {
    const made = placeAgain(to, docket)
    if ('refused' in made) return { refused: { kind: 'refused', message: made.refused } }
    return { entry: { ...made, kind: 'place', who, why, at } }
  })
}
