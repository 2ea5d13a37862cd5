'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useState, useTransition } from 'react'
import type { DeskProgress, Job } from '@/lib/model/jobs'
import { progressWords } from '@/lib/view/job-words'

/** Milliseconds between two looks at the page's own data while much comes in. */
const CALM = 1200
/** Milliseconds between two questions where no stream can be had. */
const ASK = 1500

/**
 * How far reading and analysing are, as it changes: told by the server in a stream, or where that breaks off asked for. While the page
 * is older than what was told, it is made anew, again if need be: several requests may be under way, and the last to be shown need not
 * be the newest.
 */
export function DeskStatus({ href, initial }: { readonly href: string; readonly initial: DeskProgress }) {
  const router = useRouter()
  const [heard, setHeard] = useState(initial)
  const [refreshing, refresh] = useTransition()
  // ISO 8601 in UTC: the later is the greater.
  const behind = heard.version > initial.version
  const progress = initial.version > heard.version ? initial : heard

  useEffect(() => {
    let over = false
    let timer: ReturnType<typeof setTimeout> | undefined
    const source = new EventSource(`${href}/progress`)
    const hear = (text: string) => {
      const told: DeskProgress | null = JSON.parse(text)
      if (told !== null) setHeard(told)
    }
    const ask = async () => {
      if (over) return
      const answer = await fetch(`${href}/progress`).catch(() => null)
      if (answer?.ok) hear(await answer.text())
      timer = setTimeout(ask, ASK)
    }
    source.onmessage = (event) => hear(event.data)
    source.onerror = () => {
      // While the server is being started anew the browser tries again by itself; after a refusal it does not.
      if (source.readyState === EventSource.CLOSED && timer === undefined) void ask()
    }
    return () => {
      over = true
      clearTimeout(timer)
      source.close()
    }
  }, [href])

  useEffect(() => focusOnEnd, [])

  useEffect(() => {
    if (!behind || refreshing) return
    const timer = setTimeout(() => refresh(() => router.refresh()), CALM)
    return () => clearTimeout(timer)
  }, [behind, refreshing, router])

  return (
    <>
      <JobProgress job={progress.reading} />
      <JobProgress job={progress.analysis} />
    </>
  )
}

/** When all is in the story, what had the focus is gone with the forms: it goes on to the way into the matrix. */
function focusOnEnd(): void {
  if (document.activeElement === document.body) document.querySelector<HTMLElement>('.ended a')?.focus()
}

function JobProgress({ job }: { readonly job: Job | null }) {
  if (job === null || (job.state !== 'queued' && job.state !== 'running')) return null
  const words = progressWords(job)
  return (
    <div className="job" role="status">
      <p>
        {words.what}
        {words.count && <span className="of"> {words.count}</span>}
      </p>
      {job.total > 0 ? (
        <progress value={job.done} max={job.total} aria-label={words.label} />
      ) : (
        <progress aria-label={words.label} />
      )}
    </div>
  )
}
