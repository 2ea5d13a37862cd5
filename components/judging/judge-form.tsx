import type { ReactNode } from 'react'
import { decisionsHref, type JudgingDesk } from '@/lib/view/judging'

type Props = {
  readonly desk: JudgingDesk
  /** Fields that say what is decided on. */
  readonly on: Readonly<Record<string, string>>
  readonly label?: string
  readonly className?: string
  readonly children: ReactNode
}

/**
 * A form that sends a decision. Its buttons are named `judge`; their value is the action, after a colon the value that it takes. With
 * script the answer is shown on the page (judging.tsx), without it the server leads back.
 */
export function JudgeForm({ desk, on, label, className, children }: Props) {
  const fields = { seen: desk.seen, back: desk.back, ...on }
  return (
    <form method="post" action={decisionsHref(desk.slug)} data-judge className={className} aria-label={label}>
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {children}
    </form>
  )
}

/** The reason, which the log keeps with the decision. */
export function Why({ asked = false }: { readonly asked?: boolean }) {
  const words = asked ? 'Why' : 'Why (optional)'
  return <input name="why" aria-label={words} placeholder={words} maxLength={2000} required={asked} />
}
