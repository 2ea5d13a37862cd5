import { DropFiles } from './drop-files'

type Props =
  | { readonly intake: string }
  /** For a new intake: its token, and the story that it adds to (null for a new story). */
  | { readonly token: string; readonly story: string | null }

/** The four ways in which articles come in, each a form of its own. */
export function WaysIn(props: Props) {
  const target =
    'intake' in props ? (
      <input type="hidden" name="intake" value={props.intake} />
    ) : (
      <>
        <input type="hidden" name="token" value={props.token} />
        {props.story !== null && <input type="hidden" name="story" value={props.story} />}
      </>
    )
  const form = {
    method: 'post',
    action: '/intake',
    encType: 'multipart/form-data',
    'data-send': 'add',
  } as const
  return (
    <div className="ways-in">
      <form {...form} className="way">
        {target}
        <h2>
          <label htmlFor="paste">Paste a text</label>
        </h2>
        <p id="paste-help">One article, with its headline and byline if you have them.</p>
        <textarea id="paste" name="text" rows={5} aria-describedby="paste-help" dir="auto" required />
        <button type="submit">Add the text</button>
      </form>
      <form {...form} className="way">
        {target}
        <h2>
          <label htmlFor="files">Choose files</label>
        </h2>
        <p id="files-help">
          .txt, .md, .html as saved from the browser, .pdf, .docx, or a .zip of these. One article a file; 45
          MB at a time.
        </p>
        <DropFiles id="files" describedBy="files-help" />
        <button type="submit">Add the files</button>
      </form>
      <form {...form} className="way">
        {target}
        <h2>
          <label htmlFor="urls">Give addresses</label>
        </h2>
        <p id="urls-help">Of articles, one a line. This machine fetches each once, and keeps what it got.</p>
        <textarea
          id="urls"
          name="urls"
          rows={5}
          aria-describedby="urls-help"
          placeholder="https://…"
          spellCheck={false}
          autoCapitalize="none"
          required
        />
        <button type="submit">Fetch them</button>
      </form>
      <form {...form} className="way">
        {target}
        <h2>
          <label htmlFor="feed">Look into a feed</label>
        </h2>
        <p id="feed-help">The address of an RSS or Atom feed. You choose from what it offers.</p>
        <input
          id="feed"
          name="feed"
          type="url"
          aria-describedby="feed-help"
          placeholder="https://…"
          spellCheck={false}
          required
        />
        <button type="submit">Fetch the feed</button>
      </form>
    </div>
  )
}
