import Link from 'next/link'
import type { StoryName } from '@/lib/model/story'
import { matrixHref } from '@/lib/view/links'

/** The way back to a story's matrix, above the heading of its other pages. */
export function StoryCrumb({ story }: { readonly story: Pick<StoryName, 'slug' | 'title'> }) {
  return (
    <p className="crumb">
      <Link prefetch={false} href={matrixHref(story.slug)}>
        {story.title}
      </Link>
    </p>
  )
}
