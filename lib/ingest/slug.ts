/** Names that addresses beside the stories have. */
const TAKEN = ['new']

/**
 * A name for addresses out of any words: "Venezuela, 2019" becomes "venezuela-2019". "story" where nothing is left, "new-story" for
 * the one word that leads elsewhere.
 */
export function slugOf(words: string): string {
  const slug = words
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
  const name = [...slug]
    .slice(0, 80)
    .join('')
    .replace(/^-+|-+$/g, '')
  return TAKEN.includes(name) ? `${name}-story` : name || 'story'
}

/** Whether a name can be a slug as it stands: lower-case letters, digits and single hyphens. */
export function isSlug(name: string): boolean {
  return slugOf(name) === name
}
