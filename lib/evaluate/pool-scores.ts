import { addCounts, type Counts, f1, mean } from './counts'
import { balanced, type Figure, type Figures, type StoryScore } from './score-story'

/**
 * The figures of several stories as one: cells, links, reuse and origins by their counts (a story with one dispute weighs as one
 * dispute), the other shares averaged over the stories that have them, errors added up. Null where no story has a figure.
 */
export function poolScores(scores: readonly StoryScore[]): Figures {
  const counted = (of: (score: StoryScore) => Counts) => f1(addCounts(scores.map(of))) ?? 0
  const averaged = (figure: Figure) => mean(scores.map((s) => s.figures[figure]))
  const added = (figure: Figure) => scores.reduce((sum, s) => sum + (s.figures[figure] ?? 0), 0)
  const share = (kind: keyof StoryScore['origins']) => ({
    right: scores.reduce((sum, s) => sum + s.origins[kind].right, 0),
    all: scores.reduce((sum, s) => sum + s.origins[kind].all, 0),
  })
  const repeatsF1 = counted((s) => s.cells.repeats)
  const disputesF1 = counted((s) => s.cells.disputes)
  return {
    cellF1: (repeatsF1 + disputesF1) / 2,
    repeatsF1,
    disputesF1,
    linkF1: counted((s) => s.links),
    mentionP: averaged('mentionP'),
    mentionR: averaged('mentionR'),
    sourceAcc: averaged('sourceAcc'),
    reuseF1: counted((s) => s.reuse),
    indepAcc: balanced({ several: share('several'), one: share('one') }) ?? 0,
    'central@10': averaged('central@10'),
    boilerplate: added('boilerplate'),
    quoteErrors: added('quoteErrors'),
    cellErrors: added('cellErrors'),
  }
}
