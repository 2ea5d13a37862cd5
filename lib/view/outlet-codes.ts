import type { Outlet } from '@/lib/model/types'

const ARTICLES = new Set(['the', 'a', 'an', 'of', 'and', 'der', 'die', 'das', 'le', 'la', 'el'])
const LONGEST = 4

/** A short name for each outlet, by its id, unique in the story: "MT" for The Moscow Times, "Reut" for Reuters, "U1" for an unidentified one. */
export function outletCodes(outlets: readonly Outlet[]): ReadonlyMap<string, string> {
  const taken = new Set<string>()
  const codes = new Map<string, string>()
  let unidentified = 0
  for (const { id, name, identified } of outlets) {
    const wanted = identified ? abbreviate(name) : `U${++unidentified}`
    let code = wanted
    for (let n = 2; taken.has(code); n++) code = `${wanted}${n}`
    taken.add(code)
    codes.set(id, code)
  }
  return codes
}

function abbreviate(name: string): string {
  const words = name.match(/[\p{L}\p{M}\p{N}]+/gu)?.filter((w) => !ARTICLES.has(w.toLowerCase())) ?? []
  const [first = '?', ...more] = words
  if (more.length === 0) return [...first].slice(0, LONGEST).join('')
  return words
    .slice(0, LONGEST)
    .map((w) => (w.length <= LONGEST && w === w.toUpperCase() && words.length === 2 ? w : [...w][0]))
    .join('')
}
