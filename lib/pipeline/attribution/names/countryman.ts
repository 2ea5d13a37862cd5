import { knownOutlet } from '@/lib/text/outlet-names'
import type { Word } from '../reading'

/** "The Portuguese said", "the Dane told": one who is called by where he is from. */
export function isCountryman({ text, low }: Pick<Word, 'text' | 'low'>): boolean {
  return text !== low && (FROM.test(low) || NAMED.test(low)) && knownOutlet(text) === null
}

const FROM = /^(?!guardian|christian)\p{L}{2,}(?:ese|ian|ean|ish|chman|shman|chwoman|shwoman)$/u
const NAMED =
  /^(?:african|american|briton|croat|czech|dane|finn|german|greek|korean|mexican|pole|scot|serb|slovak|spaniard|swede|swiss|thai|turk)$/
