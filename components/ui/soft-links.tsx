'use client'

import { useRouter } from 'next/navigation'
import { type FormEvent, type MouseEvent, type ReactNode, useTransition } from 'react'

/**
 * Makes links and forms inside that carry `data-soft` change the page in place: no reload, the scroll position stays. Without
 * JavaScript they are plain links and forms to the same addresses. A select with `data-submit` sends its form when it changes.
 */
export function SoftLinks({ children }: { children: ReactNode }) {
  const router = useRouter()
  const [pending, start] = useTransition()
  const go = (href: string) => start(() => router.push(href, { scroll: false }))

  const onClick = (event: MouseEvent) => {
    const link = closest(event.target, 'a[data-soft]')
    const plain = event.button === 0 && !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey)
    const href = link?.getAttribute('href')
    if (!href || !plain || event.defaultPrevented) return
    event.preventDefault()
    // Links drawn in a picture know no parts of their address.
    const { pathname, search } = new URL(href, location.href)
    go(`${pathname}${search}`)
  }
  const onSubmit = (event: FormEvent) => {
    const form = event.target
    if (!(form instanceof HTMLFormElement) || !form.matches('[data-soft]')) return
    event.preventDefault()
    go(`${new URL(form.action).pathname}?${formParams(form)}`)
    for (const select of form.querySelectorAll<HTMLSelectElement>('select[data-submit=once]'))
      select.value = ''
  }
  const onChange = (event: FormEvent) => {
    const select = closest(event.target, 'select[data-submit]')
    if (select instanceof HTMLSelectElement && select.value) select.form?.requestSubmit()
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only listens for what the links and forms inside it do
    // biome-ignore lint/a11y/useKeyWithClickEvents: Enter on a link arrives as a click
    <div className="soft" onClick={onClick} onSubmit={onSubmit} onChange={onChange} aria-busy={pending}>
      <p className="pending" role="status">
        {pending ? 'Looking it up…' : ''}
      </p>
      {children}
    </div>
  )
}

function closest(target: EventTarget, selector: string): Element | null {
  return target instanceof Element ? target.closest(selector) : null
}

/**
 * What the form holds, without what was left empty and without what says what holds anyway (`data-anyway`). A select with `data-names`
 * chooses under which name the field that it names is sent, as the server would understand the pair: it need not send the browser on.
 */
function formParams(form: HTMLFormElement): URLSearchParams {
  const params = new URLSearchParams()
  const paired = new Map<string, string>()
  const skipped = new Set<string>()
  for (const select of form.querySelectorAll('select')) {
    const { names, anyway } = select.dataset
    if (names !== undefined) paired.set(names, select.value)
    if (names !== undefined || select.value === anyway) skipped.add(select.name)
  }
  for (const [name, value] of new FormData(form)) {
    if (typeof value !== 'string' || !value.trim() || skipped.has(name)) continue
    const as = paired.get(name)
    if (as === undefined) params.append(name, value)
    else params.set(as, value)
  }
  return params
}
