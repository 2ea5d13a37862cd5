import { shortHash } from '@/lib/model/ids'
import { plainArticle } from '../../clean/plain-article'
import { splitSentences } from '../../sentences/split-sentences'
import { readArticle } from '../reading'
import { BITS, features, WIDTH } from './features'

const SAMPLE =
  '“We didn’t see it,” Anna Weber, the mayor of Port Elm, told reporters on Monday. According to two U.S. officials, Mr. Okoro denied that 1,200 boats had left: "No." The plan\'s critics, who were said to want more, wrote: ‘Stay.’ It rained — hard.'

/**
 * A short hash of the features that a fixed text gets: it changes when tokens, tags, quotes, sentences or features do,
 * and then weights fitted before no longer fit.
 */
export function featureFingerprint(): string {
  const article = plainArticle('sample', SAMPLE, [{ start: 0, end: SAMPLE.length, role: 'body' }])
  const reading = readArticle(article, splitSentences(article))
  const classes = new Map([
    ['v:tell', 3],
    ['v:deny', 2],
    ['n:plan', 5],
  ])
  const buckets = reading.paragraphs.flatMap((paragraph) => [...features(reading, paragraph, classes)])
  return shortHash(`${BITS} ${WIDTH} ${buckets.join(' ')}`)
}
