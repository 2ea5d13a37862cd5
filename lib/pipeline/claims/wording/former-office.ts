import { once } from '@/lib/text/once'

/** What a text says of offices that are over: the names behind "former" and "ex-", in lower case. */
export type Former = (name: string) => boolean

/** More words than a name has, titles counted. */
const MOST_WORDS = 8
const FORMER = /\b(?:former|ex)[\s-]+(?=((?:[\p{L}\p{N}.'’()-]+\s+){0,7}[\p{L}\p{N}.'’()-]+))/iuy
/** What each of these begins with: found far quicker over a whole text. */
const PERHAPS = /(?:former|ex)[\s-]/gi

/** Reads texts for whom any of them calls "former": a name with an office before it, written as there but for its capitals. */
export function readFormer(texts: readonly { readonly text: string }[]): Former {
  const names = texts.map(namesBehind)
  return (name) => {
    const plain = name.toLowerCase().replace(/\s+/g, ' ')
    return names.some((some) => some.has(plain))
  }
}

/** The names behind each "former" of a text, which is read once. */
const namesBehind = once(({ text }: { readonly text: string }): ReadonlySet<string> => {
  const names = new Set<string>()
  for (const { index } of text.matchAll(PERHAPS)) {
    FORMER.lastIndex = index
    const behind = FORMER.exec(text)?.[1]
    if (behind === undefined) continue
    const words = behind.toLowerCase().split(/\s+/)
    for (let n = 3; n <= Math.min(MOST_WORDS, words.length); n++)
      names.add(
        words
          .slice(0, n)
          .join(' ')
          .replace(/(?:['’]s|[.,])$/, ''),
      )
  }
  return names
})

/**
 * How somebody is named before his words, where an article may leave out that his office is over: with "former" where the article
 * itself has it, without the office (as `plain`) where only another one has.
 */
export function speakerName(name: string, article: Former, story: Former, plain: string | null): string {
  if (article(name)) return `Former ${name}`
  return plain !== null && story(name) ? plain : name
}
