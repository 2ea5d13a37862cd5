import { applyDecisions } from '@/lib/judge/apply-decisions'
import { analyze } from '@/lib/pipeline/analyze'
import { SETTINGS } from '@/lib/pipeline/settings'
import type { TellStage } from '@/lib/pipeline/stages'
import { analysisDigest } from '@/lib/store/analysis-digest'
import { database, type PrismaClient } from '@/lib/store/client'
import { readCurrentDigest } from '@/lib/store/read-current-digest'
import { readRawArticles } from '@/lib/store/read-raw-articles'
import { saveAnalysis } from '@/lib/store/save-analysis'
import { saveFindings } from '@/lib/store/save-findings'
import { count } from '@/lib/view/counts'
import { findings } from '@/lib/view/findings'
import { unusableWords } from '@/lib/view/unusable-words'
import { engineNow, givenByOther, otherEngineName } from './given-by-other'

export type AnalyzeStoryOptions = {
  /** The clock; it dates the run. */
  readonly now: () => Date
  readonly db?: PrismaClient
  /** Told of each step that may take long, in words for people. */
  readonly onStep?: (step: string) => void
  /** Told of each stage of the method while it runs. */
  readonly onStage?: TellStage
  /** Told of what a plugged-in engine found and cannot be used, in whole sentences. */
  readonly onUnusable?: (words: string) => void
}

/** How often an analysis is begun anew because articles came in while it ran. */
const ATTEMPTS = 5

/**
 * Analyses a stored story again and stores the result; false where nothing was to do, because nothing that the result depends on
 * (articles, their metadata, settings, version of the engine) has changed since the last time. The sentences above the matrix are
 * kept with the run.
 */
export async function analyzeStory(slug: string, options: AnalyzeStoryOptions): Promise<boolean> {
  const saved = await analyzeUntilSaved(slug, options)
  // Also where nothing was to do: a process may have been killed between the two.
  await saveFindings(slug, findings, options.db)
  return saved
}

async function analyzeUntilSaved(
  slug: string,
  { now, db = database(), onStep = () => {}, onStage = () => {}, onUnusable = () => {} }: AnalyzeStoryOptions,
): Promise<boolean> {
  for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
    const articles = await readRawArticles(slug, db)
    const digest = analysisDigest({ engine: engineNow(), settings: SETTINGS, articles })
    if ((await readCurrentDigest(slug, db)) === digest) return false
    onStep(`Analysing ${count(articles.length, 'article')}`)
    const other = otherEngineName()
    if (other !== null) onStep(`${other} is looking for the claims`)
    const startedAt = now()
    const given = await givenByOther(articles, (rejected) => {
      const words = unusableWords(other ?? '', rejected)
      if (words !== null) onUnusable(words)
    })
    const analysis = analyze(articles, SETTINGS, onStage, given)
    const run = { settings: SETTINGS, startedAt, finishedAt: now(), judge: applyDecisions }
    onStep(`Storing ${count(analysis.claims.length, 'claim')}`)
    const { outcome } = await saveAnalysis(slug, analysis, run, db)
    if (outcome !== 'outdated') return outcome === 'saved'
  }
  throw new Error(
    `Articles kept coming into "${slug}" while it was analysed, ${ATTEMPTS} times. They are stored; analyse it again when that is over.`,
  )
}
