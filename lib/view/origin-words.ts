import type { Origins } from '@/lib/model/types'
import { count } from './counts'

/** True where more than one origin was counted and one of them is not known: it may be one with another. */
export function isAtMost({ groups }: Pick<Origins, 'groups'>): boolean {
  return groups.length > 1 && groups.some((group) => group.open)
}

/** "1 origin", "3 origins", "at most 3 origins". */
export function originsWords(n: number, atMost: boolean): string {
  return `${atMost ? 'at most ' : ''}${count(n, 'origin')}`
}

/** What stands for reasons where an origin is one outlet that does not tell. */
export function openWords({ name }: { readonly name: string }): string {
  return `No article tells where ${name} has it from.`
}
