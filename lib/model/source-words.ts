import type { MentionAttribution } from './types'

/**
 * Who is said to have said it, with the other outlet that it was said to where the article has it from there ("Jane Roe, to the Coast
 * Gazette"); null where nobody is named.
 */
export function sourceWords({
  sourceName,
  chain,
}: Pick<MentionAttribution, 'sourceName' | 'chain'>): string | null {
  const [first, second] = chain
  return sourceName !== null && first !== sourceName && second === sourceName
    ? `${sourceName}, to ${first}`
    : sourceName
}
