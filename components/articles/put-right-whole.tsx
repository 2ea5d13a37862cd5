import type { ArticleFact } from '@/lib/model/decisions'
import type { KnownArticle } from '@/lib/model/known-article'
import { factEvidence } from '@/lib/view/fact-evidence'
import { FACT_NAMES } from '@/lib/view/fact-words'
import { DraftField } from '../intake/draft-field'

const FACTS: readonly ArticleFact[] = ['title', 'outlet', 'via', 'author', 'published', 'url', 'language']

const HINTS: Partial<Readonly<Record<ArticleFact, string>>> = {
  published: '2019-01-25, or as much of it as is known; with a time 2019-01-25T21:30Z',
  language: 'a code: en for English; only English is analysed',
}

/** All that is known of an article, each fact with what shows it. */
export function PutRightWhole({ article }: { readonly article: KnownArticle }) {
  const { id, facts } = article
  return (
    <fieldset className="whole">
      <legend>
        <bdi>{facts.title ?? article.file}</bdi>
      </legend>
      <input type="hidden" name="article" value={id} />
      {FACTS.map((fact) => (
        <DraftField
          key={fact}
          name={`${fact}:${id}`}
          label={FACT_NAMES[fact]}
          value={facts[fact] ?? ''}
          why={factEvidence(article, fact)}
          {...(HINTS[fact] ? { hint: HINTS[fact] } : {})}
          {...(fact === 'outlet' ? { list: 'outlets' } : {})}
        />
      ))}
      <label className="out">
        <input type="checkbox" name={`out:${id}`} /> It does not belong in this story: leave it out
      </label>
    </fieldset>
  )
}
