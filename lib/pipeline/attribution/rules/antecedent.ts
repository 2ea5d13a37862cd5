import type { Word } from '../reading'

/** Where the phrase ends that "who" at a token means: before a comma, what is set in brackets, and a time ("a doctor on Monday, who"). */
export function antecedentEnd(words: readonly Word[], who: number): number {
  let end = words[who - 1]?.low === ',' ? who - 1 : who
  if (words[end - 1]?.low === ')')
    for (let k = end - 2; k > end - 14 && k > 0; k--)
      if (words[k]?.low === '(') {
        end = words[k - 1]?.low === ',' ? k - 1 : k
        break
      }
  if (isTime(words[end - 1]) && words[end - 2]?.low === 'on') end -= 2
  return end
}

/** True for a word that says when: a weekday, "today", "last". */
export function isTime(word: Word | undefined): boolean {
  return /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|yesterday|last|this|earlier|late)$/.test(
    word?.low ?? '',
  )
}
