import Link from 'next/link'
import type { Desk } from '@/lib/model/jobs'
import { matrixHref } from '@/lib/view/links'

/** How the last analysis of an intake ended; nothing while there was none, or it is under way. */
export function AnalysisEnd({ desk }: { readonly desk: Desk }) {
  const { analysis, story, doneAt } = desk
  if (doneAt !== null && story) {
    return (
      <div className="ended" role="status">
        <p>
          Done.{' '}
          <Link prefetch={false} href={matrixHref(story.slug)}>
            Open the matrix of {story.title}
          </Link>
        </p>
        {analysis?.state === 'done' && analysis.reason && <p>{analysis.reason}</p>}
      </div>
    )
  }
  if (doneAt !== null) return <p className="ended">Done. The story was deleted since.</p>
  if (analysis?.state === 'cancelled') {
    return <p className="ended">The analysis was cancelled. {asBefore(desk)}</p>
  }
  if (analysis?.state === 'failed') {
    return (
      <div className="ended bad" role="alert">
        <p>
          <b>The analysis failed.</b> {analysis.reason}
        </p>
        <p>{asBefore(desk)} You can try again below.</p>
      </div>
    )
  }
  return null
}

function asBefore({ inputs }: Desk): string {
  return inputs.length === 0
    ? 'The story is as it was before it; what was put right is kept.'
    : 'The drafts are as they were before it, and can be corrected.'
}
