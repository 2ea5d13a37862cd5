import Link from 'next/link'
import type { StorySummary } from '@/lib/model/story'
import { count, number } from '@/lib/view/counts'
import { formatMoment } from '@/lib/view/dates'
import { matrixHref } from '@/lib/view/links'
import { WholeDates } from './ui/whole-dates'

/** The stories as a table; on a narrow screen some columns move under the title. */
export function StoryList({ stories }: { readonly stories: readonly StorySummary[] }) {
  return (
    <table className="story-list">
      <caption className="vh">Stories that are stored</caption>
      <thead>
        <tr>
          <th scope="col">Story</th>
          <th scope="col" className="num wide-only">
            Outlets
          </th>
          <th scope="col" className="num wide-only">
            Articles
          </th>
          <th scope="col" className="num">
            Claims
          </th>
          <th scope="col" className="num">
            Disputed
          </th>
          <th scope="col" className="wide-only">
            Last analysis
          </th>
        </tr>
      </thead>
      <tbody>
        {stories.map((story) => (
          <tr key={story.slug}>
            <th scope="row">
              <Link prefetch={false} href={matrixHref(story.slug)}>
                {story.title}
              </Link>
              <small className="narrow-only">
                {count(story.articles, 'article')}, {count(story.outlets, 'outlet')}.{' '}
                <WholeDates text={analysed(story)} />
              </small>
              {story.sample && (
                <small>Sample: digests written for this project, not the articles themselves</small>
              )}
            </th>
            <td className="num wide-only">{number(story.outlets)}</td>
            <td className="num wide-only">{number(story.articles)}</td>
            <td className="num">{number(story.claims)}</td>
            <td className={story.disputed > 0 ? 'num disputed' : 'num'}>{number(story.disputed)}</td>
            <td className="wide-only whole">{analysed(story)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function analysed({ analysedAt }: StorySummary): string {
  return analysedAt ? formatMoment(analysedAt) : 'Not analysed yet'
}
