import Link from 'next/link'
import type { ArticleFact } from '@/lib/model/decisions'
import type { KnownArticle } from '@/lib/model/known-article'
import { FACT_NAMES } from '@/lib/view/fact-words'
import { putRightHref } from '@/lib/view/links'

const FACTS: readonly ArticleFact[] = ['outlet', 'via', 'published']

/** The facts of an article that change most in its story, in one line; the others are a link away. */
export function PutRightRow({ slug, article }: { readonly slug: string; readonly article: KnownArticle }) {
  const { id, facts, file } = article
  const title = facts.title ?? file
  return (
    <li>
      <fieldset>
        <legend>
          <bdi>{title}</bdi>{' '}
          <Link prefetch={false} href={putRightHref(slug, id)} aria-label={`All that is known of: ${title}`}>
            more
          </Link>
        </legend>
        <input type="hidden" name="article" value={id} />
        {FACTS.map((fact) => (
          <label key={fact}>
            {FACT_NAMES[fact]}
            <input
              name={`${fact}:${id}`}
              defaultValue={facts[fact] ?? ''}
              className={fact !== 'via' && facts[fact] === null ? 'missing' : undefined}
              list={fact === 'outlet' ? 'outlets' : undefined}
              dir="auto"
            />
          </label>
        ))}
        <label className="out">
          <input type="checkbox" name={`out:${id}`} /> Leave out
        </label>
      </fieldset>
    </li>
  )
}
