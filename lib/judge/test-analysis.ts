/** For tests: a small story read by the engine itself, and a log that is kept in hand. */
import type { Judged, LogEntry, Wish } from '@/lib/model/decisions'
import type { Analysis, RawArticle } from '@/lib/model/types'
import { analyze } from '@/lib/pipeline/analyze'
import { rawArticle } from '@/lib/pipeline/raw-article.fixture'
import { applyDecisions } from './apply-decisions'
import { decide } from './decide'

/** An article of `outlet`; its file is named after the outlet. */
export function raw(outlet: string, text: string, given: Partial<RawArticle['given']> = {}): RawArticle {
  return rawArticle(`${outlet}.txt`, text, { outlet, ...given })
}

export const POST = raw(
  'Harbour Post',
  'Island loses its late boats\n\nThe ferry company will end its night crossings in May, the harbour office said on Monday. Forty sailors will lose their posts.\n\nThe oldest ship was built in 1961. The harbour office said the ticket hall would close in June.',
)
export const DAILY = raw(
  'Island Daily',
  'Company denies end of night ferry\n\nThe ferry company denied that it will end its night crossings in May. “Nothing has been decided,” said its director, Lena Brandt.\n\nForty sailors will lose their posts, the union said.',
)
export const RADIO = raw(
  'Coast Radio',
  'Night ferry in doubt\n\nThe harbour office said the ferry company will end its night crossings in May.\n\nThe oldest ship was built in 1961.',
)

/** A story with its log: each `wish` is decided on what is shown then, as on a page. */
export function testDesk(articles: readonly RawArticle[] = [POST, DAILY, RADIO]) {
  let engine: Analysis = analyze(articles)
  const log: LogEntry[] = []
  const facts = () => ({
    seq: log.length + 1,
    at: '2026-01-02T03:04:05.000Z',
    who: 'Ana',
    why: '',
    touches: [],
  })
  const judged = (): Judged => applyDecisions(engine, log)
  return {
    log,
    judged,
    engine: () => engine,
    analyzeAgain: (now: readonly RawArticle[]) => {
      engine = analyze(now)
    },
    setEngine: (now: Analysis) => {
      engine = now
    },
    wish: (wish: Wish): number => {
      const made = decide(wish, { judged: judged(), engine, log })
      if ('refused' in made) throw new Error(made.refused)
      log.push({ ...facts(), ...made, kind: 'decision' })
      return log.length
    },
    refusal: (wish: Wish): string => {
      const made = decide(wish, { judged: judged(), engine, log })
      if (!('refused' in made)) throw new Error('It was not refused.')
      return made.refused
    },
    undo: (of: number) => log.push({ ...facts(), kind: 'undo', of }),
    redo: (of: number) => log.push({ ...facts(), kind: 'redo', of }),
    /** The claim whose wording holds the words. */
    claim: (words: string) => {
      const found = judged().analysis.claims.filter((one) => one.text.includes(words))
      if (found.length !== 1 || !found[0])
        throw new Error(
          `${found.length} claims with “${words}”: ${judged()
            .analysis.claims.map((c) => c.text)
            .join(' | ')}`,
        )
      return found[0]
    },
    stance: (claim: string, outlet: string) =>
      judged().analysis.cells.find((one) => one.claimId === claim && one.outletId === outlet)?.stance,
  }
}
