/** Numbers of the search for copied passages, with what each trades. Lengths are in words. */
export const REUSE = {
  /**
   * Words of a fingerprint: shorter finds heavier edits and costs time in common phrases.
   * Five is the order of passim (github.com/dasmiq/passim).
   */
  seedWords: 5,
  /** A fingerprint in more articles than this is a formula of the trade and is not looked up; higher is slower. */
  maxArticlesOfSeed: 400,
  /** Places of one fingerprint in one article that are looked up; keeps a line repeated a thousand times from costing a million pairs. */
  maxPlacesOfSeed: 4,
  /** Words that are looked at beyond the ends of a run for its edited continuation. */
  reach: 24,
  /** Scores of the alignment: a copied word, a changed word, a word that is missing on one side. */
  match: 2,
  mismatch: -2,
  gap: -2,
  /** Words in common that make a passage: lower finds more and takes in names with their titles. */
  minWords: 10,
  /** Part of a passage's longer side that must be in common: lower allows heavier edits. */
  minDensity: 0.5,
  /**
   * Words in common, over all passages of a pair, that neither article has in quotation marks: from here on it is copying.
   * Lower takes in formulas and titles of office, higher loses short loans.
   */
  minOwnWords: 11,
  /**
   * Words, over all passages of a pair, that one article says itself and the other has in quotation marks: from here on it is a
   * reprint and no longer a quotation. Lower calls reports of a public statement copies of it.
   */
  minReprint: 80,
  /** Share from which on two articles are one text, even if all of it is somebody's words. */
  sameText: 0.8,
} as const
