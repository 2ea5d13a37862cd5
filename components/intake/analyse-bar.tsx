import type { DeskPreview } from '@/lib/model/desk-preview'
import { LIMITS } from '@/lib/model/judging-limits'
import { count } from '@/lib/view/counts'
import { deskHref } from '@/lib/view/links'

/** The way on: the title of a new story, and all drafts analysed together. */
export function AnalyseBar({ page }: { readonly page: DeskPreview }) {
  const { desk, drafts, otherEngine } = page
  const kept = drafts.filter(({ stored }) => !stored.dropped)
  const waiting = desk.inputs.some((input) => input.state === 'waiting')
  const [first] = kept
  const href = deskHref(desk.id)
  return (
    <form method="post" action={`${href}/analyse`} data-send="all" className="analyse">
      {desk.story === null && (
        <p>
          <label htmlFor="title">Title of the story</label>
          <input
            id="title"
            name="title"
            required
            maxLength={LIMITS.title}
            defaultValue={desk.title || (first?.preview?.article.title ?? '')}
            data-keep={`${href}/title`}
            dir="auto"
          />
        </p>
      )}
      <button type="submit" className="go" disabled={waiting}>
        {desk.story === null ? 'Analyse' : 'Add and analyse'} {count(kept.length, 'article')}
      </button>
      <p className="hint">
        {waiting ? 'As soon as everything is read.' : hint(page, kept.length)}
        {otherEngine !== null && (
          <>
            {' '}
            The claims are found by <b>{otherEngine}</b>, a program that was plugged in here: all articles of
            the story are handed to it, and where it sends them is its own affair.
          </>
        )}
      </p>
    </form>
  )
}

/** What must be known before the articles are analysed: what still waits, or how long it takes. */
function hint({ desk, otherEngine }: DeskPreview, kept: number): string {
  if (desk.inputs.some((input) => input.state === 'choose'))
    return 'The feed above still waits for your choice; you may also leave it.'
  if (kept === 1 && desk.story === null) return 'One article can be analysed; two or more can be compared.'
  if (otherEngine !== null) return 'It goes on when you leave.'
  return 'Takes some seconds, for many articles a minute. It goes on when you leave.'
}
