'use client'

import { useRouter } from 'next/navigation'
import { type FormEvent, type ReactNode, useEffect, useRef, useState, useTransition } from 'react'
import { focusBeside } from './focus-beside'
import { keepTyped, type Typed } from './keep-typed'
import { filledBeside, intakeAt, type PostOptions, post, sendForm } from './send-form'

/**
 * Sends forms inside that carry `data-send` without leaving the page, and shows what the server would not take. "add" empties the form
 * afterwards; "keep" sends it also when a field was changed; "all" waits for what is
 * being sent, and does not go on where something is left that was not. A field with `data-keep` is sent by itself to that address
 * when typing pauses. Without JavaScript they are plain forms to the same addresses.
 */
export function SoftForms({ children }: { readonly children: ReactNode }) {
  const router = useRouter()
  const [refreshing, refresh] = useTransition()
  const [sending, setSending] = useState(0)
  const [problems, setProblems] = useState<readonly string[]>([])
  const [kept, setKept] = useState(false)
  const [onward, setOnward] = useState<string | null>(null)
  /** What is being sent; each comes to whether it was taken. */
  const under = useRef(new Set<Promise<boolean>>())
  /** What gives the focus a place when the page is made anew. */
  const refocus = useRef(() => {})
  useEffect(() => refocus.current())
  const [keeper] = useState(() => keepTyped(keepField))
  useEffect(() => {
    const leave = () => {
      const typed = keeper.take()
      if (typed !== null) void keepField(typed, { keepalive: true })
    }
    window.addEventListener('pagehide', leave)
    return () => {
      window.removeEventListener('pagehide', leave)
      leave()
    }
  }, [keeper])

  const led = (to: string | null) => {
    if (to === null) return
    refresh(() => {
      if (to === `${location.pathname}${location.search}`) router.refresh()
      else router.push(to, { scroll: false })
    })
  }
  const sendOne = async (form: HTMLFormElement, submitter: HTMLElement | null): Promise<boolean> => {
    setSending((n) => n + 1)
    setKept(false)
    // What comes back shows the page as it is kept.
    await keeper.flush()
    refocus.current = focusBeside(submitter)
    const beside = filledBeside(form)
    const sent = await sendForm(form, submitter)
    // Another page would take away what was typed into the other ways in.
    const elsewhere = sent.to !== null && !sent.to.startsWith(location.pathname)
    const made = form.dataset.send === 'add' && elsewhere ? intakeAt(sent.to) : null
    const also = made === null ? [] : await sendAlso(beside, made)
    setSending((n) => n - 1)
    const all = [...sent.problems, ...also]
    setProblems(all)
    if (sent.problems.length === 0 && form.dataset.send === 'add') form.reset()
    if (sent.problems.length === 0 && form.dataset.send === 'keep') setKept(true)
    // It would take the words away too, before they are read.
    setOnward(all.length > 0 && elsewhere ? sent.to : null)
    if (all.length === 0 || !elsewhere) led(sent.to)
    return sent.problems.length === 0
  }
  const send = async (form: HTMLFormElement, submitter: HTMLElement | null) => {
    if (form.dataset.send === 'all' && !(await isAllSent(form))) return
    const sending = sendOne(form, submitter)
    under.current.add(sending)
    await sending
    under.current.delete(sending)
  }
  /** Whether nothing that was typed is left behind; else says what is. */
  const isAllSent = async (form: HTMLFormElement): Promise<boolean> => {
    const [left] = filledBeside(form)
    if (left) {
      setProblems([notAdded(left.form)])
      setOnward(null)
      left.field.focus()
      return false
    }
    const kept = await Promise.all(under.current)
    return kept.every(Boolean)
  }
  const onSubmit = (event: FormEvent) => {
    const form = event.target
    if (!(form instanceof HTMLFormElement) || !form.dataset.send) return
    event.preventDefault()
    const { submitter } = event.nativeEvent as SubmitEvent
    void send(form, submitter)
  }
  const onChange = ({ target }: FormEvent) => {
    if (!(target instanceof HTMLInputElement) || !target.dataset.keep) return
    keeper.note({ action: target.dataset.keep, name: target.name, value: target.value })
  }
  /** React's change is any keystroke; leaving the field is when it is kept. */
  const onBlur = (event: FormEvent) => {
    const field = event.target
    if (!(field instanceof HTMLInputElement || field instanceof HTMLSelectElement)) return
    if (field.dataset.keep) void keeper.flush()
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

/** True where it was kept. What went wrong is not said while somebody types: the form that it belongs to sends it again, and says so. */
async function keepField({ action, name, value }: Typed, options: PostOptions = {}): Promise<boolean> {
  const data = new FormData()
  data.set(name, value)
  return (await post(action, data, options)).problem === null
}

/** Sends other forms into the same intake, one after the other; gives what the server would not take of them. */
async function sendAlso(beside: ReturnType<typeof filledBeside>, intake: string): Promise<readonly string[]> {
  const problems: string[] = []
  for (const { form } of beside) problems.push(...(await sendForm(form, null, intake)).problems)
  return problems
}

function notAdded(form: HTMLFormElement): string {
  const way = form.querySelector('label')?.textContent
  return `“${way}” holds something that was not added yet. Add it or empty its field, and analyse then.`
}
