'use client'

import { useRouter } from 'next/navigation'
import { type FormEvent, type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { JudgingTurnsContext } from './judging-turns'
import { NameDialog } from './name-dialog'
import { ReviewBar } from './review-bar'
import { type Sent, sendDecision } from './send-decision'
import { useReviewKeys } from './use-review-keys'

type Props = {
  readonly slug: string
  readonly seen: string
  readonly who: string | null
  /** True where a table is on the page, in which keys can judge. */
  readonly review?: boolean
  readonly children: ReactNode
}

/**
 * Sends the forms of decisions inside (`data-judge`) without leaving the page, says what came of them, asks for the analyst's name
 * where it is not known, and listens to the keys of review mode.
 */
export function Judging({ slug, seen, who, review = false, children }: Props) {
  const router = useRouter()
  const [said, setSaid] = useState<Sent | null>(null)
  const [busy, setBusy] = useState(false)
  const waiting = useRef<FormData | null>(null)
  const [asking, setAsking] = useState<string | null>(null)

  const send = useCallback(
    async (data: FormData) => {
      setBusy(true)
      const sent = await sendDecision(slug, data)
      setBusy(false)
      if (sent.outcome === 'nameless') {
        waiting.current = data
        setAsking(sent.message)
        return
      }
      setSaid(sent)
      if (sent.outcome === 'saved' || sent.outcome === 'changed') router.replace(here(), { scroll: false })
    },
    [slug, router],
  )

  const quick = useCallback(
    (fields: Readonly<Record<string, string>>) => {
      const data = new FormData()
      for (const [name, value] of Object.entries({ seen, ...fields })) data.set(name, value)
      void send(data)
    },
    [seen, send],
  )
  const keys = useReviewKeys(review, quick, setSaid)

  const turns = useMemo(
    () => ({
      who,
      keys: review ? keys : null,
      turn: (kind: 'undo' | 'redo') => quick({ do: kind, of: 'last', seen: '' }),
    }),
    [who, review, keys, quick],
  )

  const onSubmit = (event: FormEvent) => {
    const form = event.target
    if (!(form instanceof HTMLFormElement) || !form.matches('[data-judge]')) return
    event.preventDefault()
    const { nativeEvent } = event
    const by = nativeEvent instanceof SubmitEvent ? nativeEvent.submitter : null
    void send(new FormData(form, by))
  }

  // What was said of one page says nothing of the next.
  useEffect(() => {
    if (said?.outcome !== 'saved') return
    const timer = setTimeout(() => setSaid(null), 12_000)
    return () => clearTimeout(timer)
  }, [said])

  return (
    <div className={keys.on ? 'judging reviewing' : 'judging'} onSubmit={onSubmit} aria-busy={busy}>
      <JudgingTurnsContext value={turns}>{children}</JudgingTurnsContext>
      <ReviewBar reviewing={keys.on} said={said} forget={() => setSaid(null)} leave={keys.toggle} />
      <NameDialog
        reason={asking}
        close={() => setAsking(null)}
        give={(name) => {
          const data = waiting.current
          waiting.current = null
          setAsking(null)
          if (!data) return
          data.set('who', name)
          void send(data)
        }}
      />
    </div>
  )
}

/** The same page again: asked for by its address its layout stays, and with it the focus and what was said. */
function here(): string {
  return `${location.pathname}${location.search}`
}
