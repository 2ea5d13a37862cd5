import Link from 'next/link'
import type { ReactNode } from 'react'
import type { StoryName } from '@/lib/model/story'
import {
  addArticlesHref,
  articlesHref,
  compareHref,
  historyHref,
  matrixHref,
  NEW_STORY,
  originsHref,
  outletsHref,
  timelineHref,
} from '@/lib/view/links'
import { StoryCrumb } from './story-crumb'

/** Every page of a story leads to every other one. */
const PAGES = [
  { page: 'matrix', words: 'Matrix', href: matrixHref },
  { page: 'articles', words: 'Articles', href: articlesHref },
  { page: 'origins', words: 'Origins', href: originsHref },
  { page: 'times', words: 'Times', href: timelineHref },
  { page: 'outlets', words: 'Outlets', href: outletsHref },
  { page: 'compare', words: 'Compare two outlets', href: compareHref },
  { page: 'history', words: 'History', href: historyHref },
  { page: 'add', words: 'Add articles', href: addArticlesHref },
] as const

/** The pages of a story; null for one that is none of them, such as an article. */
type Here = (typeof PAGES)[number]['page'] | null

type Props = {
  readonly story: Pick<StoryName, 'slug' | 'sample'>
  readonly here: Here
  /** What is decided in the story, beside the way to its history. */
  readonly decided?: string
  readonly children?: ReactNode
}

/**
 * The ways through a story, the same on each of its pages; the matrix, which bears the story's title, names itself in no other way.
 * Nothing is added to the sample: who has articles begins a story.
 */
export function StoryWays({ story, here, decided = '', children }: Props) {
  const pages = PAGES.filter(
    ({ page }) => !(page === 'matrix' && here === 'matrix') && !(page === 'add' && story.sample),
  )
  return (
    <nav className="ways" aria-label="This story">
      {pages.map(({ page, words, href }) => (
        <Link
          key={page}
          prefetch={false}
          href={href(story.slug)}
          aria-current={page === here ? 'page' : undefined}
        >
          {words}
          {page === 'history' && decided}
        </Link>
      ))}
      {story.sample && (
        <Link prefetch={false} href={NEW_STORY}>
          New story
        </Link>
      )}
      {children}
    </nav>
  )
}

/** Above the title of a page: which story it belongs to, and the ways through that story. */
export function StoryLine({ story, here }: { readonly story: StoryName; readonly here: Here }) {
  return (
    <div className="story-line">
      <StoryCrumb story={story} />
      <StoryWays story={story} here={here} />
    </div>
  )
}
