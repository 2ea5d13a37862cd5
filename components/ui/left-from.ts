import { notes } from './session-notes'

/** Where the focus was on a page when the browser left it for another one, so that going back leads there. */

const key = () => `left from ${location.pathname}${location.search}`

/** Notes what has the focus, by its id, when the browser leaves the page; gives what ends that. */
export function noteLeaving(): () => void {
  const note = () => {
    const { id } = document.activeElement ?? {}
    if (id) notes()?.setItem(key(), id)
    else notes()?.removeItem(key())
  }
  window.addEventListener('pagehide', note)
  return () => window.removeEventListener('pagehide', note)
}

/** Only the first question after a page was loaded is about coming back to it. */
let asked = false

/** What had the focus when the browser left this page, once, where it came back to it; null where it came otherwise, or it is gone. */
export function leftFrom(): HTMLElement | null {
  const [loaded] = performance.getEntriesByType('navigation')
  const back = loaded instanceof PerformanceNavigationTiming && loaded.type === 'back_forward'
  if (asked || !back) return null
  asked = true
  const id = notes()?.getItem(key()) ?? null
  return id === null ? null : document.getElementById(id)
}
