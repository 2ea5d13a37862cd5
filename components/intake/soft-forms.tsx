'use client'

import { useRouter } from 'next/navigation'
import { type FormEvent, type ReactNode, useState, useTransition } from 'react'
import { post, sendForm } from './send-form'

/**
 * Sends forms inside that carry `data-send` without leaving the page, and shows what the server would not take. "add" empties the form
 * afterwards; "keep" sends it also when a field was changed. A field with `data-keep` is sent by itself to that address. Without
 * JavaScript they are plain forms to the same addresses.
 */
export function SoftForms({ children }: { readonly children: ReactNode }) {
  const router = useRouter()
  const [refreshing, refresh] = useTransition()
  const [sending, setSending] = useState(0)
  const [problems, setProblems] = useState<readonly string[]>([])
  const [kept, setKept] = useState(false)
  const [onward, setOnward] = useState<string | null>(null)

  const led = (to: string | null) => {
    if (to === null) return
    refresh(() => {
      if (to === `${location.pathname}${location.search}`) router.refresh()
      else router.push(to, { scroll: false })
    })
  }
  const send = async (form: HTMLFormElement, submitter: HTMLElement | null) => {
    setSending((n) => n + 1)
    setKept(false)
    const sent = await sendForm(form, submitter)
    setSending((n) => n - 1)
    setProblems(sent.problems)
    if (sent.problems.length === 0 && form.dataset.send === 'add') form.reset()
    if (sent.problems.length === 0 && form.dataset.send === 'keep') setKept(true)
    // Another page would take the words away before they are read.
    const elsewhere = sent.to !== null && !sent.to.startsWith(location.pathname)
    setOnward(sent.problems.length > 0 && elsewhere ? sent.to : null)
    if (sent.problems.length === 0 || !elsewhere) led(sent.to)
  }
  const onSubmit = (event: FormEvent) => {
    const form = event.target
    if (!(form instanceof HTMLFormElement) || !form.dataset.send) return
    event.preventDefault()
    const { submitter } = event.nativeEvent as SubmitEvent
    void send(form, submitter)
  }
  const onChange = async (event: FormEvent) => {
    const field = event.target
    if (!(field instanceof HTMLInputElement || field instanceof HTMLSelectElement)) return
    if (field.dataset.keep) {
      const data = new FormData()
      data.set(field.name, field.value)
      await post(field.dataset.keep, data)
    }
  }
  /** React's change is any keystroke; leaving the field is when it is kept. */
  const onBlur = (event: FormEvent) => {
    const field = event.target
    if (!(field instanceof HTMLInputElement || field instanceof HTMLSelectElement)) return
    const form = field.form
    if (form?.dataset.send !== 'keep') return
    const changed =
      field instanceof HTMLInputElement
        ? field.value !== field.defaultValue
        : [...field.options].some((option) => option.selected !== option.defaultSelected)
    if (changed) form.requestSubmit()
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only listens for what the forms inside it do
    <div
      className="soft"
      onSubmit={onSubmit}
      onChange={onChange}
      onBlur={onBlur}
      aria-busy={sending > 0 || refreshing}
    >
      <p className="pending" role="status">
        {sending > 0 ? 'Sending…' : refreshing ? 'Looking it up…' : kept ? 'Kept.' : ''}
      </p>
      <div role="alert" className={problems.length > 0 ? 'problems' : undefined}>
        {problems.length > 0 && (
          <>
            {problems.map((problem) => (
              <p key={problem}>{problem}</p>
            ))}
            <p className="actions">
              {onward !== null && <a href={onward}>See what was taken</a>}
              <button type="button" onClick={() => setProblems([])}>
                Close
              </button>
            </p>
          </>
        )}
      </div>
      {children}
    </div>
  )
}
