import type { Found } from '../found'
import type { Reading } from '../reading'
import { findAccordingTo } from './according-to'
import { findClosingTeller } from './closing-teller'
import { findStatements } from './find-statements'
import { findHearsay } from './hearsay'
import { findLabelledSpeech } from './labelled-speech'
import { findOpeningTeller } from './opening-teller'
import { findPassiveSpeech } from './passive-speech'
import { findPutAt } from './put-at'
import { findToldVersions } from './told-version'

/** Everything that the rules find in one article, the surer rules first; attributions may stand in one another. */
export function findByRules(reading: Reading): readonly Found[] {
  const all = [
    ...findAccordingTo(reading),
    ...findPassiveSpeech(reading),
    // A headline that ends with who tells it has nothing else that its verb could tell.
    ...findClosingTeller(reading),
    ...findStatements(reading),
    ...findPutAt(reading),
    ...findToldVersions(reading),
    ...findHearsay(reading),
    ...findLabelledSpeech(reading),
    ...findOpeningTeller(reading),
  ]
  const taken = new Set<number>()
  return all.filter((found) => {
    const tokens = found.cue.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, i) => from + i))
    if (tokens.some((token) => taken.has(token))) return false
    for (const token of tokens) taken.add(token)
    return true
  })
}
