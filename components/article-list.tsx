import Link from 'next/link'
import type { ArticleLine } from '@/lib/model/article-detail'
import type { LeftOut } from '@/lib/model/known-article'
import type { StorySummary } from '@/lib/model/story'
import { ARTICLE_ORDERS, type ArticleOrder } from '@/lib/view/article-order'
import { count, number } from '@/lib/view/counts'
import { formatDay } from '@/lib/view/dates'
import { articleHref, articlesHref, proofHref, putRightHref } from '@/lib/view/links'
import { LeftOutList } from './articles/left-out-list'
import { SampleNote } from './sample-note'
import { StoryItself } from './story-itself'
import { StoryLine } from './story-ways'

type Props = {
  readonly story: StorySummary
  /** In the order in which they shall stand. */
  readonly articles: readonly ArticleLine[]
  readonly order: ArticleOrder
  /** Those that analysts took out of the story. */
  readonly leftOut: readonly LeftOut[]
}

const ORDERS = Object.entries(ARTICLE_ORDERS) as [ArticleOrder, string][]

/** Every article of a story, as its matrix counts them; on a narrow screen via and date move under the title. */
export function ArticleList({ story, articles, order, leftOut }: Props) {
  return (
    <main id="main" className="stories">
      <StoryLine story={story} here="articles" />
      <h1>{count(articles.length, 'article')}</h1>
      {story.sample && <SampleNote />}
      {articles.length > 1 && (
        <nav className="order" aria-label="Order of the articles">
          Order:{' '}
          {ORDERS.map(([one, words]) => (
            <Link
              key={one}
              prefetch={false}
              scroll={false}
              href={articlesHref(story.slug, one)}
              aria-current={one === order ? 'true' : undefined}
            >
              {words}
            </Link>
          ))}
        </nav>
      )}
      <p className="list-note">
        Every text is frozen as it was read.{' '}
        <Link prefetch={false} href={proofHref(story.slug)}>
          Check that the quotes stand in them
        </Link>
        . What is known of them can be{' '}
        <Link prefetch={false} href={putRightHref(story.slug)}>
          put right
        </Link>
        .
      </p>
      <table className="story-list">
        <caption className="vh">Articles of the story</caption>
        <thead>
          <tr>
            <th scope="col">Article</th>
            <th scope="col">Outlet</th>
            <th scope="col" className="wide-only">
              Via
            </th>
            <th scope="col" className="wide-only">
              Published
            </th>
            <th scope="col" className="num wide-only">
              Mentions
            </th>
          </tr>
        </thead>
        <tbody>
          {articles.map((article) => (
            <tr key={article.id}>
              <th scope="row">
                <Link prefetch={false} href={articleHref(story.slug, article.id)}>
                  {article.title}
                </Link>
                <small className="narrow-only">
                  {article.via && `via ${article.via}, `}
                  {publishedWords(article)}
                </small>
              </th>
              <td className={article.identified ? undefined : 'unidentified'}>{article.outlet}</td>
              <td className="wide-only">{article.via ?? ''}</td>
              <td className="whole wide-only">{publishedWords(article)}</td>
              <td className="num wide-only">{number(article.mentions)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <LeftOutList slug={story.slug} leftOut={leftOut} />
      <StoryItself story={story} />
    </main>
  )
}

function publishedWords({ published }: ArticleLine): string {
  return published ? formatDay(published) : 'no date'
}
