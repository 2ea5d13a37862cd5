import type { StoredStory } from '@/lib/model/story'
import type { Article } from '@/lib/model/types'
import { count } from '../counts'
import { formatDay, formatMoment } from '../dates'
import { DIGEST_NOTE } from '../digest-note'
import { type ExportOptions, exportRows } from '../export-rows'
import { claimBrief } from './claim-brief'
import { linked, plain } from './markdown'

/**
 * A story, or some of its claims, as a brief to be read, sent or pasted into a report: Markdown (CommonMark) with every quote, who says
 * it, what it goes back to, and at the end the articles with their hashes, by which each quote can be checked. Without claims it has
 * the articles alone.
 */
export function evidenceBrief(story: StoredStory, options: ExportOptions = {}): string {
  const { articles, claims } = story.analysis
  const rows = exportRows(story, options)
  const numbers = new Map(articles.map(({ id }, i) => [id, i + 1]))
  const blocks = [
    `# ${plain(story.title)}`,
    `${rows.length === claims.length ? count(rows.length, 'claim') : `${rows.length} of ${count(claims.length, 'claim')}`}${options.filter ? ` (${plain(options.filter)})` : ''} from ${count(articles.length, 'article')}. ${madeWords(story)} Who says what, and from whom they have it; not what is true.`,
    ...(story.sample ? [`${DIGEST_NOTE}.`] : []),
    ...rows.flatMap((row) => claimBrief(row, numbers)),
    '## Articles',
    articles.map((article, i) => `${i + 1}. ${articleWords(article)}`).join('\n'),
    'A quote is what stands in the text with that SHA-256 between its units (UTF-16, end excluded); white space in it is shown as one blank.',
  ]
  return `${blocks.join('\n\n')}\n`
}

function madeWords({ run, analysis }: StoredStory): string {
  return run
    ? `Engine ${plain(run.engine)}, analysed ${formatMoment(run.finishedAt)}.`
    : `Engine ${plain(analysis.engine)}.`
}

function articleWords({ outlet, via, title, published, given, file, sha256 }: Article): string {
  return [
    `**${plain(outlet)}**${via ? `, via ${plain(via)}` : ''}: *${plain(title)}*.`,
    published ? `${plain(formatDay(published))}.` : 'Undated.',
    given.url ? linked(given.url) : null,
    `File ${plain(file)}, SHA-256 \`${sha256}\``,
  ]
    .filter((words) => words !== null)
    .join(' ')
}
