/** What a tab keeps until it is closed; null where the browser keeps nothing for pages, as some are told to. */
export function notes(): Storage | null {
  try {
    return window.sessionStorage
  } catch {
    return null
  }
}
