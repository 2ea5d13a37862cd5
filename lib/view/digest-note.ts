/** What stands beside every article of the shipped story, on pages and in exports. */
export const DIGEST_NOTE = 'Digest: retold for this sample from the outlet’s article, not its text'
