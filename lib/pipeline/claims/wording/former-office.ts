import { ROLES } from '@/lib/text/words/people'

/** "Mayor Jane Roe" as "Former Mayor Jane Roe" where a text that names her so mostly says that she was; else as she is named. */
export function withFormer(name: string, text: string): string {
  const words = name.split(/\s+/)
  if (words.length < 3 || !words.slice(0, -2).some((word) => ROLES.has(word.toLowerCase()))) return name
  const written = words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('\\s+')
  const found = [...text.matchAll(new RegExp(`(\\b(?:former|ex)[\\s-]+)?${written}`, 'giu'))]
  const former = found.filter((match) => match[1] !== undefined).length
  return former > 0 && former * 2 >= found.length ? `Former ${name}` : name
}

/**
 * How somebody is named before his words, where an article may leave out that his office is over: with "former" where the article
 * itself has it, without the office (as `plain`) where only another one has.
 */
export function speakerName(
  name: string,
  article: string,
  others: () => boolean,
  plain: string | null,
): string {
  const own = withFormer(name, article)
  return own === name && plain !== null && plain !== name && others() ? plain : own
}
