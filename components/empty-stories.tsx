/** What stands in place of the list while there is no story: how to get the first one. */
export function EmptyStories() {
  return (
    <section className="empty" aria-labelledby="first">
      <h2 id="first">Bring your first story</h2>
      <p>
        Put the articles about one event into a folder, one file each: <code>.txt</code>, <code>.md</code> or{' '}
        <code>.html</code> as saved from the browser. Two are enough to compare; more say more. Then, in the
        folder of this project:
      </p>
      <pre>
        <code>npm run -s corroborate -- ingest path/to/folder</code>
      </pre>
      <p>
        Outlets and dates are read from the articles. What the texts do not say can be written into a{' '}
        <code>story.json</code> beside them. Reload this page when the command is done.
      </p>
      <h3>Or look at the sample first</h3>
      <p>
        <code>npm run demo</code> loads a story of five articles: were Russian military contractors in
        Venezuela in January 2019, and who said so?
      </p>
    </section>
  )
}
