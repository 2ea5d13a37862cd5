import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { after } from 'next/server'
import { OpenIntakes } from '@/components/intake/open-intakes'
import { SoftForms } from '@/components/intake/soft-forms'
import { WaysIn } from '@/components/intake/ways-in'
import { StoryLine } from '@/components/story-ways'
import { intakeToken } from '@/lib/store/create-intake'
import { readStorySummary } from '@/lib/store/read-stories'
import { readStoryTitle } from '@/lib/store/read-story-head'
import { listOpenIntakes } from '@/lib/usecases/open-intakes'
import { warmKeeper } from '@/lib/usecases/warm-keeper'
import { count } from '@/lib/view/counts'
import { NEW_STORY } from '@/lib/view/links'

type Props = { readonly params: Promise<{ slug: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const title = await readStoryTitle((await params).slug)
  return { title: title ? `Add articles to ${title}` : 'Not here' }
}

/** Where articles are added to a story that is there. */
export default async function AddPage({ params }: Props) {
  const { slug } = await params
  const story = await readStorySummary(slug)
  if (story === null) notFound()
  if (!story.sample) after(() => warmKeeper('read'))
  return (
    <main id="main" className="intake">
      <StoryLine story={story} here="add" />
      <h1>Add articles</h1>
      {story.sample ? (
        <p className="lead">
          The sample is made of digests written for this project, and real articles must not stand beside
          them.{' '}
          <Link prefetch={false} href={NEW_STORY}>
            Make a new story for yours
          </Link>
          .
        </p>
      ) : (
        <>
          <p className="lead">
            The story has {count(story.articles, 'article')} now. What you add is compared with them before
            anything is analysed.
          </p>
          <SoftForms>
            <WaysIn token={intakeToken()} story={slug} />
            <OpenIntakes intakes={await listOpenIntakes(slug)} />
          </SoftForms>
        </>
      )}
    </main>
  )
}
