'use client'

import { useRouter } from 'next/navigation'
import { type FormEvent, type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { withStayingClaim } from '@/lib/view/matrix-query'
import { JudgingTurnsContext } from './judging-turns'
import { NameDialog } from './name-dialog'
import { ReviewBar } from './review-bar'
import { type Said, seenWithOwn, sendDecision, turnAfter } from './send-decision'
import { useReviewKeys } from './use-review-keys'

type Props = {
  readonly slug: string
  readonly seen: string
  readonly who: string | null
  /** True where a table is on the page, in which keys can judge. */
  readonly review?: boolean
  readonly children: ReactNode
}

/** A decision that waits for a name, with the form that it was made in. */
type Waiting = { readonly data: FormData; readonly form: HTMLFormElement | null }

/**
 * Sends the forms of decisions inside (`data-judge`) without leaving the page, says what came of them, asks for the analyst's name
 * where it is not known, and listens to the keys of review mode.
 */
export function Judging({ slug, seen, who, review = false, children }: Props) {
  const router = useRouter()
  const [said, setSaid] = useState<Said | null>(null)
  const [busy, setBusy] = useState(false)
  const waiting = useRef<Waiting | null>(null)
  /** The decision that is under way: the next goes after it, so that it can know of it. */
  const last = useRef<Promise<void>>(Promise.resolve())
  const own = useRef(new Set<number>())
  const [asking, setAsking] = useState<string | null>(null)

  const sendNow = useCallback(
    async (data: FormData, form: HTMLFormElement | null) => {
      // While a name is asked for, one decision waits for it.
      if (waiting.current !== null) return
      setBusy(true)
      data.set('seen', seenWithOwn(String(data.get('seen') ?? ''), own.current))
      const sent = await sendDecision(slug, data)
      setBusy(false)
      if (sent.entry !== null) own.current.add(sent.entry)
      if (sent.outcome === 'nameless') {
        waiting.current = { data, form }
        setAsking(sent.message)
        return
      }
      setSaid({ ...sent, turn: turnAfter(sent, data) })
      // What was picked, and why, was of this decision: sent again with the next it would be a lie in the log.
      if (sent.outcome === 'saved') form?.reset()
      // A key judges a row that no panel holds in sight.
      const stays = form === null ? data.get('claim') : null
      if (sent.outcome === 'saved' || sent.outcome === 'changed')
        router.replace(here(typeof stays === 'string' ? stays : null), { scroll: false })
    },
    [slug, router],
  )
  const send = useCallback(
    (data: FormData, form: HTMLFormElement | null = null) => {
      last.current = last.current.then(() => sendNow(data, form))
    },
    [sendNow],
  )

  const quick = useCallback(
    (fields: Readonly<Record<string, string>>) => {
      const data = new FormData()
      for (const [name, value] of Object.entries({ seen, ...fields })) data.set(name, value)
      send(data)
    },
    [seen, send],
  )
  const say = useCallback(
    (message: string) => setSaid({ outcome: 'asked', message, entry: null, turn: null }),
    [],
  )
  const keys = useReviewKeys(review, quick, say)

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
    send(new FormData(form, by), form)
  }

  // What was said of one page says nothing of the next.
  useEffect(() => {
    if (said?.outcome !== 'saved') return
    const forget = () => {
      // Not while somebody is about to press what stands beside it.
      if (!document.activeElement?.closest('.review-bar')) setSaid(null)
    }
    const timer = setTimeout(forget, 12_000)
    return () => clearTimeout(timer)
  }, [said])

  return (
    <div className={keys.on ? 'judging reviewing' : 'judging'} onSubmit={onSubmit} aria-busy={busy}>
      <p className="pending" role="status">
        {busy ? 'Noting it…' : ''}
      </p>
      <JudgingTurnsContext value={turns}>{children}</JudgingTurnsContext>
      <ReviewBar
        reviewing={keys.on}
        said={said}
        turn={turns.turn}
        forget={() => setSaid(null)}
        leave={keys.toggle}
      />
      <NameDialog
        reason={asking}
        close={() => {
          waiting.current = null
          setAsking(null)
        }}
        give={(name) => {
          const kept = waiting.current
          waiting.current = null
          setAsking(null)
          if (!kept) return
          kept.data.set('who', name)
          send(kept.data, kept.form)
        }}
      />
    </div>
  )
}

/**
 * The same page again, with a claim that stays in sight where one is given: asked for by its address its layout stays, and with it
 * the focus and what was said.
 */
function here(stays: string | null): string {
  const { pathname, search } = location
  return `${pathname}${stays === null ? search : withStayingClaim(search, stays)}`
}
