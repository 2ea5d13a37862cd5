import { articleId, shortHash } from '@/lib/model/ids'
import { NOTHING_GIVEN } from '@/lib/model/nothing-given'
import type { GivenMetadata, RawArticle } from '@/lib/model/types'

/** An article as tests write it. The hash is a stand-in: nothing in the engine checks it. */
export function rawArticle(file: string, text: string, given: Partial<GivenMetadata> = {}): RawArticle {
  const sha256 = shortHash(text).padStart(64, '0')
  const whole = { ...NOTHING_GIVEN, ...given }
  return { id: articleId(sha256, whole.outlet ?? file), file, text, sha256, given: whole }
}
