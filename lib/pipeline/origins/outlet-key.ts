/** Short and long names of news agencies and outlets that are written both ways: the first of each row is the key. */
const SAME: readonly (readonly string[])[] = [
  ['associated press', 'ap', 'associated press ap', 'ap news'],
  ['reuters', 'thomson reuters', 'reuters news agency'],
  ['agence france presse', 'afp'],
  ['united press international', 'upi'],
  ['deutsche presse agentur', 'dpa'],
  ['press association', 'pa', 'pa media'],
  ['radio free europe radio liberty', 'rfe rl', 'rferl', 'radio free europe', 'radio liberty'],
  ['new york times', 'nyt', 'ny times'],
  ['washington post', 'wapo'],
  ['wall street journal', 'wsj'],
  ['los angeles times', 'la times'],
  ['huffpost', 'huffington post'],
  ['british broadcasting corporation', 'bbc', 'bbc news'],
  ['cable news network', 'cnn', 'cnn com'],
  ['abc', 'abc news'],
  ['cbs', 'cbs news'],
  ['nbc', 'nbc news'],
  ['fox', 'fox news', 'foxnews com', 'fox news channel'],
  ['financial times', 'ft'],
  ['voice of america', 'voa'],
  ['new york magazine', 'new york mag', 'nymag'],
]

const KEYS: ReadonlyMap<string, string> = new Map(
  SAME.flatMap((row) => row.map((name) => [name, row[0] ?? name] as const)),
)

/** One spelling for an outlet's name, so that "AP", "the Associated Press" and "Associated Press (AP)" are one. Empty for no letters. */
export function outletKey(name: string): string {
  const plain = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]s?\b/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^the /, '')
    .replace(/ (?:news agency|newspaper|newswire)$/, '')
  return KEYS.get(plain) ?? plain
}
