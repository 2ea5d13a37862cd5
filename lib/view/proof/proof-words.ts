import { count } from '../counts'
import type { Proof } from './check-proof'

/** What was checked, in words: "5 texts with the SHA-256 that they came with, 12 quotes, 4 other places in them and 10 cells". */
export function proofWords({ articles, quotes, places, cells }: Omit<Proof, 'faults'>): string {
  return `${count(articles, 'text')} with the SHA-256 that ${articles === 1 ? 'it' : 'they'} came with, ${count(quotes, 'quote')}, ${count(places, 'other place')} in them and ${count(cells, 'cell')}`
}
