import type { ChatModel } from './ask-model'
import { joinClaims } from './join-claims'
import { readClaims } from './read-claims'
import type { AskedArticle, Told } from './story'

/** Articles that are read at once: a server on one machine has no use for more. */
const AT_ONCE = 2

/** The claims of a story as docs/other-engine.md wants them. Throws ModelError where one article, or how claims go together, cannot be read. */
export async function answer(
  articles: readonly AskedArticle[],
  model: ChatModel,
): Promise<{ readonly claims: readonly Pick<Told, 'mentions'>[] }> {
  const read = articles.map((): readonly (readonly Told[])[] => [])
  const left = [...articles.entries()]
  const worker = async () => {
    for (let next = left.shift(); next; next = left.shift()) {
      const [at, article] = next
      read[at] = await readClaims(article, model)
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, worker))
  const claims = await joinClaims(read.flat(), model)
  return { claims: claims.map(({ mentions }) => ({ mentions })) }
}
