import { UNTRACED } from '@/lib/model/provenance'
import type { CellStance, Claim } from '@/lib/model/types'
import { claimColumns } from '../analyst-columns'
import { claimWords } from '../claim-words'
import { count, listNames } from '../counts'
import { wordDates } from '../dates'
import type { ExportRow } from '../export-rows'
import { isAtMost, openWords, originsWords } from '../origin-words'
import { otherValueWords, SLOT_WORDS } from '../other-values'
import { GRADE_WORDS } from '../provenance-words'
import { cellWords } from '../sign'
import { wordedAfter } from '../worded-after'
import { plain } from './markdown'
import { type ArticleNumbers, quotesOf } from './quotes'

/** One claim with its proof as Markdown, a block an entry: its numbers, each quote, what it goes back to, and who leaves it out. */
export function claimBrief(row: ExportRow, numbers: ArticleNumbers): readonly string[] {
  const { claim } = row
  return [
    `## ${claim.rank + 1}. ${plain(claimWords(claim.text))}`,
    numbersLine(row),
    ...wordingLine(row),
    ...gradeLine(claim),
    ...analystLine(row),
    ...part('Repeat it', quotesOf(row, 'repeats', numbers)),
    ...part('Dispute it', quotesOf(row, 'disputes', numbers)),
    ...part('What it goes back to', originsOf(row)),
    ...part('Changed on the way', changesOf(claim)),
    ...part('Said otherwise', othersOf(row)),
    ...part('Leave it out', omissionsOf(row)),
  ]
}

function part(title: string, items: readonly string[]): readonly string[] {
  return items.length > 0 ? [`**${title}**`, items.join('\n')] : []
}

function numbersLine({ claim, cells }: ExportRow): string {
  const countOf = (...stances: readonly CellStance[]) =>
    cells.filter(({ cell }) => stances.includes(cell.stance)).length
  const [repeat, dispute] = [countOf('repeats', 'both'), countOf('disputes', 'both')]
  const unread = cells.filter(({ cell }) => cell.omission?.kind === 'not-analysed').length
  const omit = countOf('omits') - unread
  const origins = repeat > 0 ? `, ${originsWords(claim.origins.count, isAtMost(claim.origins))}` : ''
  return [
    `${count(repeat, 'outlet repeats', 'outlets repeat')} it${origins}.`,
    dispute > 0
      ? `${count(dispute, 'outlet disputes it or carries', 'outlets dispute it or carry')} a denial.`
      : 'Undisputed.',
    ...(omit > 0 ? [`${count(omit, 'outlet leaves', 'outlets leave')} it out.`] : []),
    ...(unread > 0 ? [`${count(unread, 'outlet')} not read.`] : []),
  ].join(' ')
}

/** Which of its words no article has: a brief is passed on, and its heading is read first. Nothing for an analyst's own wording. */
function wordingLine({ claim, mentions, judgement }: ExportRow): readonly string[] {
  if (judgement?.engineText) return []
  const worded = wordedAfter(
    claim.text,
    mentions.map(({ mention, article }) => ({
      outlet: article.outlet,
      mentionId: mention.id,
      text: article.text.slice(mention.context.start, mention.context.end),
    })),
  )
  if (worded === null) return ['Worded by the engine: no quote has most of these words.']
  const putIn = worded.putIn.map(({ start, end }) => `“${plain(claim.text.slice(start, end))}”`)
  const words = putIn.length > 0 ? `; put in by the engine: ${listNames(putIn, putIn.length)}` : ''
  return [`Cut from a sentence of ${plain(worded.outlet)}${words}.`]
}

function gradeLine({ provenance: { grade } }: Claim): readonly string[] {
  if (grade.rule === UNTRACED.grade.rule) return []
  return [
    `Suggested credibility ${grade.value}, ${GRADE_WORDS[grade.value]}. ${plain(wordDates(grade.because))} A suggestion on the Admiralty scale, by counting; no verdict.`,
  ]
}

function analystLine({ judgement, cells }: ExportRow): readonly string[] {
  const [said, engine] = claimColumns(judgement, cells)
  if (said === null) return []
  return [
    `Decided by an analyst: ${plain(`${said}`)}.${engine === null ? '' : ` The engine: ${plain(`${engine}`)}.`}`,
  ]
}

function originsOf({ claim, cells }: ExportRow): readonly string[] {
  const names = new Map(cells.map(({ outlet }) => [outlet.id, outlet.name]))
  return claim.origins.groups.map((group) => {
    const behind = group.outletIds.map((id) => names.get(id) ?? id)
    const outlets = behind.join() === group.name ? '' : `: ${plain(listNames(behind, behind.length))}`
    const why = group.open ? openWords(group) : group.reasons.join(' ')
    return `- **${plain(group.name)}**${outlets}.${why ? ` ${plain(wordDates(why))}` : ''}`
  })
}

function changesOf({ provenance: { drift, dropped } }: Claim): readonly string[] {
  return [
    ...drift.map(
      (one) => `- ${plain(one.because)} “${plain(one.there.quote)}” became “${plain(one.here.quote)}”.`,
    ),
    ...dropped.map((one) => `- ${plain(one.because)} Left out: “${plain(one.dropped.quote)}”`),
  ]
}

function othersOf({ others }: ExportRow): readonly string[] {
  return others.map(
    (one) =>
      `- ${SLOT_WORDS[one.kind]}: ${plain(otherValueWords(one))}. ${plain(claimWords(one.claim.text))}`,
  )
}

/** Of a large story most outlets leave most claims out: all their names would bury those that are known to have dropped it. */
const MOST_NAMES = 12

/** Those of whom more is known than that they say nothing first, each with why. */
function omissionsOf({ cells }: ExportRow): readonly string[] {
  const omitting = cells.filter(({ cell }) => cell.stance === 'omits')
  const known = omitting.filter(({ cell }) => cell.omission && cell.omission.kind !== 'not-mentioned')
  const rest = omitting.filter((one) => !known.includes(one)).map(({ outlet }) => outlet.name)
  return [
    ...known.map(
      ({ cell, outlet }) =>
        `- **${plain(outlet.name)}** ${cellWords(cell)}. ${plain(wordDates(cell.omission?.because ?? ''))}`,
    ),
    ...(rest.length > 0 ? [`- ${plain(listNames(rest, MOST_NAMES))}`] : []),
  ]
}
