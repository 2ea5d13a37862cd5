import { z } from 'zod'
import { askModel, type ChatModel, ModelError, TooLongError } from './ask-model'
import { findQuote } from './find-quote'
import { halvesOf, type Part, partsOf } from './parts'
import { READ, readPrompt } from './prompts'
import type { AskedArticle, Told, ToldMention } from './story'

const ANSWER = z.object({
  claims: z.array(
    z.object({
      claim: z.string().trim().min(1),
      places: z.array(
        z.object({
          quote: z.string().trim().min(1),
          stance: z.enum(['repeats', 'disputes']).default('repeats'),
          source: z.string().trim().nullish(),
          // A kind that is not one of ours is no reason to ask again.
          kind: z.enum(['denial', 'doubt', 'contradiction', 'correction']).nullish().catch(null),
        }),
      ),
    }),
  ),
})

/**
 * The claims of one article, part by part in its order; none for a blank text. Throws ModelError with the article's file where one part
 * cannot be read: an article that is half read would seem to leave out the other half.
 */
export async function readClaims(
  article: AskedArticle,
  model: ChatModel,
): Promise<readonly (readonly Told[])[]> {
  const read: (readonly Told[])[] = []
  for (const part of partsOf(article.text)) read.push(...(await readPart(article, part, model)))
  return read
}

async function readPart(
  article: AskedArticle,
  part: Part,
  model: ChatModel,
): Promise<readonly (readonly Told[])[]> {
  try {
    const { claims } = await askModel(model, READ, readPrompt(article, part.text), ANSWER)
    return [claims.map(({ claim, places }) => ({ claim, mentions: places.map((one) => mentionOf(one)) }))]
  } catch (error) {
    const halves = error instanceof TooLongError ? halvesOf(part) : null
    if (halves) {
      const read: (readonly Told[])[] = []
      for (const half of halves) read.push(...(await readPart(article, half, model)))
      return read
    }
    if (error instanceof ModelError) throw new ModelError(`${article.file}: ${error.message}`)
    throw error
  }

  function mentionOf(place: z.infer<typeof ANSWER>['claims'][number]['places'][number]): ToldMention {
    // What is not found is handed on as it is: who asked says that it cannot be proved.
    const found = findQuote(part, place.quote)
    return {
      article: article.id,
      quote: found ? article.text.slice(found.start, found.end) : place.quote,
      ...found,
      stance: place.stance,
      // Where the model names nobody, the engine reads for itself whether somebody is said to have said it.
      ...(place.source ? { source: place.source } : {}),
      ...(place.stance === 'disputes' && place.kind ? { kind: place.kind } : {}),
    }
  }
}
