import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type PolnearArticle, readPolnear } from '@/lib/evaluate/polnear'

/**
 * The annotated articles of a folder in PolNeAR's layout (text/NAME.txt, attributions/NAME_xxxx.ann), by name. Where
 * several people annotated one article, the first file by name counts. Throws where the folder is not laid out so.
 */
export function readPolnearFolder(folder: string): readonly PolnearArticle[] {
  const annotations = new Map<string, string>()
  for (const file of listed(folder, 'attributions')) {
    const name = file.replace(/(?:_[0-9a-f]{4})?\.ann$/, '')
    if (file.endsWith('.ann') && !annotations.has(name)) annotations.set(name, file)
  }
  const articles = listed(folder, 'text').flatMap((file) => {
    const name = file.replace(/\.txt$/, '')
    const annotation = annotations.get(name)
    if (!file.endsWith('.txt') || annotation === undefined) return []
    const text = readFileSync(join(folder, 'text', file), 'utf8')
    return [readPolnear(name, text, readFileSync(join(folder, 'attributions', annotation), 'utf8'))]
  })
  if (articles.length === 0)
    throw new Error(`${folder}: no article in text/ has an annotation in attributions/.`)
  return articles
}

function listed(folder: string, part: string): readonly string[] {
  try {
    return readdirSync(join(folder, part)).sort()
  } catch (cause) {
    throw new Error(`${join(folder, part)} cannot be read: a PolNeAR folder holds text/ and attributions/.`, {
      cause,
    })
  }
}
