/** A name for addresses out of any words: "Venezuela, 2019" becomes "venezuela-2019". "story" where nothing is left. */
export function slugOf(words: string): string {
  const slug = words
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
  return (
    [...slug]
      .slice(0, 80)
      .join('')
      .replace(/^-+|-+$/g, '') || 'story'
  )
}

/** Whether a name can be a slug as it stands: lower-case letters, digits and single hyphens. */
export function isSlug(name: string): boolean {
  return slugOf(name) === name
}
