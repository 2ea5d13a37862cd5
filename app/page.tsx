import Link from 'next/link'
import { EmptyStories } from '@/components/empty-stories'
import { OpenIntakes } from '@/components/intake/open-intakes'
import { SoftForms } from '@/components/intake/soft-forms'
import { StoryList } from '@/components/story-list'
import { readStories } from '@/lib/store/read-stories'
import { listOpenIntakes } from '@/lib/usecases/open-intakes'
import { NEW_STORY } from '@/lib/view/links'

export default async function StoriesPage() {
  const stories = await readStories()
  return (
    <main id="main" className="stories">
      <div className="title-line">
        <h1>Stories</h1>
        <Link prefetch={false} className="go" href={NEW_STORY}>
          New story
        </Link>
      </div>
      <p className="lead">
        One event, many articles: which outlet repeats, disputes or leaves out each claim, proved by quotes.
      </p>
      {stories.length > 0 ? <StoryList stories={stories} /> : <EmptyStories />}
      <SoftForms>
        <OpenIntakes intakes={await listOpenIntakes(null)} />
      </SoftForms>
    </main>
  )
}
