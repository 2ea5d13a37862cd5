'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useRef, useState } from 'react'
import type { DeskProgress, Job } from '@/lib/model/jobs'
import { progressWords } from '@/lib/view/job-words'

/** Milliseconds between two looks at the page's own data while much comes in. */
const CALM = 1200
/** Milliseconds between two questions where no stream can be had. */
const ASK = 1500

/**
 * How far reading and analysing are, as it changes: told by the server in a stream, or where that breaks off asked for. When something
 * has come in, the page is made anew.
 */
export function DeskStatus({ href, initial }: { readonly href: string; readonly initial: DeskProgress }) {
  const router = useRouter()
  const [progress, setProgress] = useState(initial)
  const shown = useRef(initial.version)
  const { version } = progress

  useEffect(() => {
    let over = false
    let timer: ReturnType<typeof setTimeout> | undefined
    const source = new EventSource(`${href}/progress`)
    const hear = (text: string) => {
      const heard: DeskProgress | null = JSON.parse(text)
      if (heard !== null) setProgress(heard)
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

  useEffect(() => {
    if (version === shown.current) return
    const timer = setTimeout(() => {
      shown.current = version
      router.refresh()
    }, CALM)
    return () => clearTimeout(timer)
  }, [version, router])

  return (
    <>
      <JobProgress job={progress.reading} />
      <JobProgress job={progress.analysis} />
    </>
  )
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
