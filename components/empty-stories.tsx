import Link from 'next/link'
import { NEW_STORY } from '@/lib/view/links'

/** What stands in place of the list while there is no story: how to get the first one. */
export function EmptyStories() {
  return (
    <section className="empty" aria-labelledby="first">
      <h2 id="first">Bring your first story</h2>
      <p>
        Paste articles about one event, drop files, give addresses or choose from a feed:{' '}
        <Link prefetch={false} href={NEW_STORY}>
          begin a new story
        </Link>
        . Two articles are enough to compare; more say more. Outlets and dates are read from them, and you can
        put right what was read.
      </p>
      <h3>A folder at once</h3>
      <p>One file an article, from the command line, in the folder of this project:</p>
      <pre>
        <code>npm run -s corroborate -- ingest path/to/folder</code>
      </pre>
      <p>
        What the texts do not say can be written into a <code>story.json</code> beside them. Reload this page
        when the command is done.
      </p>
      <h3>Or look at the sample first</h3>
      <p>
        <code>npm run demo</code> loads a story of five articles: were Russian military contractors in
        Venezuela in January 2019, and who said so?
      </p>
    </section>
  )
}
