import type { CopiedPassage } from '@/lib/model/article-detail'
import { count } from '@/lib/view/counts'
import { besideHref } from '@/lib/view/links'

type Props = { readonly slug: string; readonly articleId: string; readonly copied: readonly CopiedPassage[] }

/** With whom an article has passages in common, each a way to both side by side. */
export function CopiedNote({ slug, articleId, copied }: Props) {
  const others = new Map<string, { readonly outlet: string; passages: number }>()
  for (const { other, outlet } of copied) {
    const one = others.get(other) ?? { outlet, passages: 0 }
    one.passages++
    others.set(other, one)
  }
  return (
    <p>
      <span className="copied">Shaded, with a line</span>: stands in others too.{' '}
      {[...others].map(([other, { outlet, passages }], i) => (
        <span key={other}>
          {i > 0 && ', '}
          <a href={besideHref(slug, articleId, other)}>
            {count(passages, 'passage')} in {outlet}
          </a>
        </span>
      ))}
      .
    </p>
  )
}
