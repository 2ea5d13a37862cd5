import { articleId, shortHash } from '@/lib/model/ids'
import type { GivenMetadata, RawArticle } from '@/lib/model/types'

/** An article as tests write it. The hash is a stand-in: nothing in the engine checks it. */
export function rawArticle(file: string, text: string, given: Partial<GivenMetadata> = {}): RawArticle {
  const sha256 = shortHash(text).padStart(64, '0')
  const nothing: GivenMetadata = {
    title: null,
    outlet: null,
    via: null,
    url: null,
    published: null,
    author: null,
  }
  const whole = { ...nothing, ...given }
  return { id: articleId(sha256, whole.outlet ?? file), file, text, sha256, given: whole }
}
