import { EmptyStories } from '@/components/empty-stories'
import { StoryList } from '@/components/story-list'
import { readStories } from '@/lib/store/read-stories'

export default async function StoriesPage() {
  const stories = await readStories()
  return (
    <main id="main" className="stories">
      <h1>Stories</h1>
      <p className="lead">
        One event, many articles: which outlet repeats, disputes or leaves out each claim, proved by quotes.
      </p>
      {stories.length > 0 ? <StoryList stories={stories} /> : <EmptyStories />}
    </main>
  )
}
