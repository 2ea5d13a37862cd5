import type { LeftOut } from '@/lib/model/known-article'
import { articlesHref, historyHref } from '@/lib/view/links'
import { JudgeForm } from '../judging/judge-form'

type Props = { readonly slug: string; readonly leftOut: readonly LeftOut[] }

/** The articles that analysts took out of the story, each with the way back; nothing for none. */
export function LeftOutList({ slug, leftOut }: Props) {
  if (leftOut.length === 0) return null
  const desk = { slug, seen: '', back: articlesHref(slug) }
  return (
    <section className="left-out" aria-labelledby="left-out">
      <h2 id="left-out">Left out of the story</h2>
      <ul>
        {leftOut.map(({ id, title, who, why, entry }) => (
          <li key={id}>
            <p>
              <s>
                <bdi>{title}</bdi>
              </s>{' '}
              <small>
                by {who}
                {why && `: ${why}`} (<a href={`${historyHref(slug)}#entry-${entry}`}>entry {entry}</a>)
              </small>
            </p>
            <JudgeForm desk={desk} on={{ do: 'undo', of: String(entry) }} label={title}>
              <button type="submit">Take it in again</button>
            </JudgeForm>
          </li>
        ))}
      </ul>
    </section>
  )
}
