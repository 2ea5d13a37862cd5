import type { Terminal } from './terminal'

/** Characters of text from which on the engine takes a second or more on a slow machine. */
const LONG_TEXT = 30_000

/**
 * Says steps on stderr as soon as a command may take longer than a second: at once where `characters` of text make that
 * likely (the engine lets no timer run meanwhile), else from the second second on.
 */
export function progress({ say, now }: Terminal): (step: string, characters?: number) => void {
  const start = now().getTime()
  return (step, characters = 0) => {
    if (characters > LONG_TEXT || now().getTime() - start > 1000) say(`${step} …`)
  }
}
