/** What was typed in a field, and the address that keeps it. */
export type Typed = { readonly action: string; readonly name: string; readonly value: string }

export type TypedKeeper = {
  /** What stands in a field now: sent when typing pauses. */
  readonly note: (typed: Typed) => void
  /** Sends at once what still waits, and resolves when nothing is under way: at the end of a field, before a form is sent. */
  readonly flush: () => Promise<void>
  /** What still waits, which then waits no longer: for who leaves the page and cannot wait for an answer. */
  readonly take: () => Typed | null
}

/** Milliseconds without a keystroke after which typing has paused. */
export const PAUSE = 600

/**
 * Keeps what is typed as it is being thought about, once for each pause and not for each letter. One is sent after the other, so that
 * an earlier one cannot arrive last; what could not be sent waits for the next occasion.
 */
export function keepTyped(send: (typed: Typed) => Promise<boolean>): TypedKeeper {
  let waiting: Typed | null = null
  let timer: ReturnType<typeof setTimeout> | undefined
  let under: Promise<void> = Promise.resolve()
  const take = () => {
    clearTimeout(timer)
    const typed = waiting
    waiting = null
    return typed
  }
  const sendNext = async () => {
    const typed = take()
    if (typed === null || (await send(typed))) return
    // What was typed meanwhile says more.
    waiting ??= typed
  }
  const flush = () => {
    clearTimeout(timer)
    under = under.then(sendNext)
    return under
  }
  return {
    note: (typed) => {
      waiting = typed
      clearTimeout(timer)
      timer = setTimeout(flush, PAUSE)
    },
    flush,
    take,
  }
}
