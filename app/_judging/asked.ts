import { cookies } from 'next/headers'
import { ANALYST_COOKIE, readAnalyst, whyNotName } from '@/lib/view/analyst'

const A_YEAR = 31_536_000

/** The name that came with the request, kept from then on, else the one that is kept; or why there is none. */
export async function whoAsks(named: string): Promise<string | { readonly message: string }> {
  const jar = await cookies()
  const given = named.trim()
  if (given) {
    const problem = whyNotName(given)
    if (problem !== null) return { message: `That name ${problem}. Nothing was changed.` }
    jar.set(ANALYST_COOKIE, encodeURIComponent(given), {
      httpOnly: true,
      sameSite: 'strict',
      path: '/',
      maxAge: A_YEAR,
    })
    return given
  }
  const kept = jar.get(ANALYST_COOKIE)?.value
  const who = readAnalyst(kept)
  if (who !== null) return who
  const reason =
    kept === undefined
      ? 'The log keeps a name with every decision.'
      : 'The name that this browser keeps cannot be read.'
  return { message: `${reason} Say who you are; nothing was changed yet.` }
}

/** "7.12": run 7, entry 12. Anything else counts as a page that said nothing. */
export function toRevision(text: string) {
  const [, run, seq] = /^(\d+)\.(\d+)$/.exec(text) ?? []
  return run === undefined || seq === undefined ? null : { run: Number(run), seq: Number(seq) }
}
