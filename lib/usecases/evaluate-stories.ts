import { bootstrap, type Interval } from '@/lib/evaluate/bootstrap'
import { type FittingStory, fitSettings } from '@/lib/evaluate/fit-settings'
import { type Gold, parseGold } from '@/lib/evaluate/gold'
import { poolScores } from '@/lib/evaluate/pool-scores'
import { FIGURES, type Figure, type Figures, type StoryScore, scoreStory } from '@/lib/evaluate/score-story'
import { sharesTextWith } from '@/lib/evaluate/shares-text'
import { type GoldFolder, readGoldFolders } from '@/lib/ingest/read-gold-folders'
import type { Rejection } from '@/lib/model/incoming'
import { SETTINGS } from '@/lib/pipeline/settings'
import { type Report, toReport } from '@/lib/view/report'
import { analyzeIncoming, rawArticles } from './analyze-incoming'
import { givenByOther } from './given-by-other'

export type EvaluateOptions = {
  /** Fit on the other stories whatever is fitted on stories, before each is scored. */
  readonly leaveOneOut: boolean
  /** Folders of further annotated stories to fit on when one is left out. */
  readonly fitOn?: readonly string[]
  /** Told before each story, with its number and that of all. */
  readonly onStory?: (name: string, number: number, all: number) => void
}

export type Evaluation = {
  readonly stories: readonly { readonly name: string; readonly report: Report; readonly score: StoryScore }[]
  /** Null where no story could be scored. */
  readonly pooled: {
    readonly figures: Figures
    readonly intervals: Readonly<Record<Figure, Interval | null>>
  } | null
  /** What of the folder could not be used; `file` begins with the story's name. */
  readonly rejected: readonly Rejection[]
}

/** Analyses every annotated story of a folder and scores it, in order of names. */
export async function evaluateStories(path: string, options: EvaluateOptions): Promise<Evaluation> {
  const { annotated, rejected } = await readAnnotated(path)
  const further = await Promise.all((options.fitOn ?? []).map((folder) => readAnnotated(folder)))
  const problems = [...rejected, ...further.flatMap((one) => one.rejected)]
  const all = [...annotated, ...further.flatMap((one) => one.annotated)]
  const stories: { name: string; report: Report; score: StoryScore }[] = []
  for (const [index, folder] of annotated.entries()) {
    options.onStory?.(folder.name, index + 1, annotated.length)
    const settings = options.leaveOneOut ? fitSettings(othersThan(folder, all)) : SETTINGS
    const given = await givenByOther(rawArticles(folder.incoming.articles), (unusable) =>
      problems.push(...unusable.map((one) => ({ ...one, file: `${folder.name}/${one.file}` }))),
    )
    const report = toReport(analyzeIncoming(folder.incoming, settings, given), { settings })
    stories.push({ name: folder.name, report, score: scoreStory(folder.gold, report, textsOf(folder)) })
  }
  const scores = stories.map((s) => s.score)
  const pooled = { figures: poolScores(scores), intervals: bootstrap(scores, poolScores, FIGURES) }
  return { stories, pooled: stories.length > 0 ? pooled : null, rejected: problems }
}

/** The annotated stories of a folder as fitting sees them, and what of the folder could not be used. */
export async function annotatedStories(
  path: string,
): Promise<{ readonly stories: readonly FittingStory[]; readonly rejected: readonly Rejection[] }> {
  const { annotated, rejected } = await readAnnotated(path)
  return { stories: annotated.map((one) => one.fitting), rejected }
}

type Annotated = Pick<GoldFolder, 'name' | 'incoming'> & {
  readonly gold: Gold
  readonly fitting: FittingStory
}

async function readAnnotated(
  path: string,
): Promise<{ readonly annotated: readonly Annotated[]; readonly rejected: readonly Rejection[] }> {
  const { folders, rejected } = await readGoldFolders(path)
  const problems: Rejection[] = [...rejected]
  const annotated = folders.flatMap((folder) => {
    problems.push(...folder.incoming.rejected.map((r) => ({ ...r, file: `${folder.name}/${r.file}` })))
    const read = parseGold(folder.gold, textsOf(folder))
    if ('gold' in read) return [{ ...folder, gold: read.gold, fitting: forFitting(folder, read.gold) }]
    const todo = 'Correct it; until then the story is not scored.'
    problems.push({ file: `${folder.name}/gold.json`, reason: read.problem, todo })
    return []
  })
  return { annotated, rejected: problems }
}

function forFitting({ name, incoming }: Pick<GoldFolder, 'name' | 'incoming'>, gold: Gold): FittingStory {
  return { slug: name, gold, articles: incoming.articles }
}

function textsOf({ incoming }: Pick<GoldFolder, 'incoming'>): ReadonlyMap<string, string> {
  return new Map(incoming.articles.map((a) => [a.file, a.text]))
}

/** The stories but one, and but those that share a run of words with it: an article may stand in two of them. */
function othersThan(left: Annotated, all: readonly Annotated[]): readonly FittingStory[] {
  const shares = sharesTextWith([...textsOf(left).values()])
  return all
    .filter((s) => s.name !== left.name && ![...textsOf(s).values()].some(shares))
    .map((s) => s.fitting)
}
