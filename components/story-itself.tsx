import { LIMITS } from '@/lib/model/judging-limits'
import type { StoryName } from '@/lib/model/story'
import { deleteStoryHref, renameStoryHref } from '@/lib/view/links'

/** What can be done with a story as a whole: another title, or away with it. Nothing for the sample, which comes with the project. */
export function StoryItself({ story }: { readonly story: StoryName }) {
  if (story.sample) return null
  return (
    <section className="story-itself" aria-labelledby="story-itself">
      <h2 id="story-itself">The story itself</h2>
      <form method="post" action={renameStoryHref(story.slug)}>
        <label htmlFor="story-title">Title</label>
        <span>
          <input
            key={story.title}
            id="story-title"
            name="title"
            required
            maxLength={LIMITS.title}
            defaultValue={story.title}
            dir="auto"
          />
          <button type="submit">Rename</button>
        </span>
        <small>Its address stays as it is.</small>
      </form>
      <details>
        <summary>Delete this story…</summary>
        <form method="post" action={deleteStoryHref(story.slug)}>
          <p>
            Its articles with their originals, its claims, and all that was decided in it. There is no way
            back.
          </p>
          <button type="submit">Yes, delete it all</button>
        </form>
      </details>
    </section>
  )
}
