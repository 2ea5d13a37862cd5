import type { Witness } from '@/lib/model/provenance'
import { articleHref } from '@/lib/view/links'
import { shorten } from '@/lib/view/shorten'

type Props = { readonly slug: string; readonly witness: Witness; readonly most?: number }

/** Words of an article that show something, as a link to the article. */
export function WitnessQuote({ slug, witness, most = 200 }: Props) {
  return (
    <a className="witness" href={articleHref(slug, witness.articleId)}>
      “{shorten(witness.quote, most)}”
    </a>
  )
}
