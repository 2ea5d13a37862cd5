/**
 * Notes which button was pressed; gives what is to be done whenever the page was made anew: where the button went with what it was
 * pressed on, the one of its kind that stands in its place gets the focus, else the first heading, so that who works by keys goes on.
 */
export function focusBeside(pressed: HTMLElement | null): () => void {
  // Only of a list: what ends an analysis, or begins one, has its own way on (desk-status.tsx).
  if (!(pressed instanceof HTMLButtonElement) || !pressed.closest('li')) return () => {}
  // By what stands on it: what two of them send may be the same and mean two things.
  const words = pressed.textContent
  const alike = () =>
    [...document.querySelectorAll<HTMLButtonElement>('main button')].filter(
      (one) => one.textContent === words,
    )
  const at = alike().indexOf(pressed)
  let done = false
  return () => {
    if (done || pressed.isConnected || document.activeElement !== document.body) return
    done = true
    const left = alike()
    const next = left[Math.min(at, left.length - 1)] ?? document.querySelector<HTMLElement>('main h2')
    if (next && !(next instanceof HTMLButtonElement)) next.tabIndex = -1
    next?.focus()
  }
}
