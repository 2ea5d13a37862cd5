import type { KnownArticles } from '@/lib/model/known-article'
import { revisionOf } from '@/lib/view/judging'
import { correctionsHref } from '@/lib/view/links'
import { SoftForms } from '../intake/soft-forms'
import { StoryLine } from '../story-ways'
import { PutRightRow } from './put-right-row'
import { PutRightWhole } from './put-right-whole'

type Props = {
  readonly known: KnownArticles
  /** The one article that was asked for; null for all. */
  readonly only: string | null
  /** The analyst's name; null where it is not known. */
  readonly who: string | null
}

/** What is known of articles that are in their story, to be put right: of all of them in short, or of one in full. */
export function PutRightView({ known, only, who }: Props) {
  const { story, articles } = known
  const [one] = articles
  const outlets = [...new Set(articles.flatMap(({ facts }) => facts.outlet ?? []))].sort()
  return (
    <main id="main" className="put-right">
      <StoryLine story={story} here={null} />
      <h1>{only === null ? 'Put articles right' : 'Put this article right'}</h1>
      <p className="lead">
        The texts are frozen; what is known of them is not. A date is written 2019-01-25, or as much of it as
        is known; an emptied field is read from the text. What you change is noted in the history, where it
        can be undone, and the story is analysed again with it.
      </p>
      <SoftForms>
        <form method="post" action={correctionsHref(story.slug)} data-send="do">
          <input type="hidden" name="seen" value={revisionOf(known)} />
          {only !== null && <input type="hidden" name="only" value={only} />}
          <datalist id="outlets">
            {outlets.map((outlet) => (
              <option key={outlet} value={outlet} />
            ))}
          </datalist>
          {only !== null && one ? (
            <PutRightWhole article={one} />
          ) : (
            <ol>
              {articles.map((article) => (
                <PutRightRow key={article.id} slug={story.slug} article={article} />
              ))}
            </ol>
          )}
          <div className="send">
            {who === null && (
              <label>
                Your name
                <input name="who" required maxLength={80} autoComplete="name" />
              </label>
            )}
            <label>
              Why (optional)
              <input name="why" maxLength={2000} />
            </label>
            <button type="submit" className="go">
              Keep and analyse again
            </button>
          </div>
        </form>
      </SoftForms>
    </main>
  )
}
