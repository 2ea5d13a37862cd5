/** What the kinds of claims above the table are, by the words that stand on them: the claims that each of them keeps. */
export const KIND_WORDS: Readonly<Record<string, string>> = {
  Disputed: 'Some outlet denies it, doubts it or contradicts it, or carries somebody who does.',
  'Own-voice disputes': 'Some outlet disputes it itself, not only in somebody else’s words.',
  Undisputed: 'No outlet disputes it or carries a denial.',
  'Several outlets': 'More than one outlet has it.',
  'One origin': 'Several outlets repeat it, and all have it from one place.',
  'Two or more origins': 'Outlets have it from different places, as far as the articles show.',
  'One outlet': 'A single outlet has it.',
  Drift: 'An outlet says it more firmly, or with an exacter number, than where it has it from.',
  'Qualification dropped': 'An outlet copied it and left out what limits it there.',
  Judged: 'An analyst decided something about it.',
  Hidden: 'An analyst took it out of the table.',
}
