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

/** The pages of a story; null for one that is none of them, such as an article. */
type Here = keyof typeof PAGES | null

type Props = {
  readonly story: Pick<StoryName, 'slug' | 'sample'>
  readonly here: Here
  /** What is decided in the story, beside the way to its history. */
  readonly decided?: string
  readonly children?: ReactNode
}

/** Every page of a story leads to every other one. */
const PAGES = {
  matrix: { words: 'Matrix', href: matrixHref },
  articles: { words: 'Articles', href: articlesHref },
  origins: { words: 'Origins', href: originsHref },
  times: { words: 'Times', href: timelineHref },
  outlets: { words: 'Outlets', href: outletsHref },
  compare: { words: 'Compare two outlets', href: compareHref },
  history: { words: 'History', href: historyHref },
  add: { words: 'Add articles', href: addArticlesHref },
} as const

/**
 * The ways through a story, the same on each of its pages; the matrix, which bears the story's title, names itself in no other way.
 * Nothing is added to the sample: who has articles begins a story.
 */
export function StoryWays({ story, here, decided = '', children }: Props) {
  return (
    <nav className="ways" aria-label="This story">
      {PLACES.filter((place) => !(place === 'matrix' ? here === place : place === 'add' && story.sample)).map(
        (place) => (
          <Link
            key={place}
            prefetch={false}
            href={PAGES[place].href(story.slug)}
            aria-current={place === here ? 'page' : undefined}
          >
            {PAGES[place].words}
            {place === 'history' && decided}
          </Link>
        ),
      )}
      {story.sample && (
        <Link prefetch={false} href={NEW_STORY}>
          New story
        </Link>
      )}
      {children}
    </nav>
  )
}

const PLACES = [
  'matrix',
  'articles',
  'origins',
  'times',
  'outlets',
  'compare',
  'history',
  'add',
] as const satisfies readonly (keyof typeof PAGES)[]

/** Above the title of a page: which story it belongs to, and the ways through that story. */
export function StoryLine({ story, here }: { readonly story: StoryName; readonly here: Here }) {
  return (
    <div className="story-line">
      <StoryCrumb story={story} />
      <StoryWays story={story} here={here} />
    </div>
  )
}
