import { sourceWords } from '@/lib/model/source-words'
import type { StoredStory } from '@/lib/model/story'
import type { Article, Cell, Claim, Mention, Outlet } from '@/lib/model/types'
import { cellColumns, mentionColumns } from './analyst-columns'
import { chainWords } from './chain-words'
import { type CsvValue, csv } from './csv'
import { DIGEST_NOTE } from './digest-note'
import { ALL_CLAIMS, type ExportOptions, type ExportRow, exportRows } from './export-rows'

const HEADER = [
  'claim',
  'outlet',
  'article',
  'stance',
  'voice',
  'quote',
  'start',
  'end',
  'source',
  'cue',
  'url',
  'published',
  'hash',
  'hedge',
  'dispute',
  'position',
  'claim id',
  'omission',
  'omission reason',
  'origin',
  'chain',
  'analyst',
  'engine',
  'filter',
  'note',
  'story',
  'title',
  'via',
  'mention id',
]

/**
 * What every cell is made of, as CSV: a row a mention, outlet by outlet, and for each outlet that leaves a claim out a row
 * without article and quote, and why, where there is more to say than that it was not found. `origin` is what the outlet's repetition
 * goes back to, `chain` the way that the mention came. The header alone where no claim is left. `hash` is the SHA-256 of the article's
 * text, `title` and `via` are the article's; `analyst` what an analyst decided, `engine` what the engine itself says there, both empty where nobody decided.
 */
export function cellsCsv(story: StoredStory, options: ExportOptions = {}): string {
  const same = [options.filter ?? ALL_CLAIMS, story.sample ? DIGEST_NOTE : null]
  return csv(
    HEADER,
    exportRows(story, options).flatMap((row) =>
      rowsOf(row).map(({ values, of }) => [...values, ...same, story.title, ...of]),
    ),
  )
}

type Row = {
  readonly values: readonly CsvValue[]
  /** Of the article: its title, its via and the mention in it. */
  readonly of: readonly CsvValue[]
}

function rowsOf({ claim, mentions, cells, judgement }: ExportRow): readonly Row[] {
  return cells.flatMap(({ cell, outlet }) => {
    const own = mentions.filter(({ article }) => article.outletId === outlet.id)
    return cell.stance === 'omits'
      ? [
          {
            values: [...omitRow(claim, outlet, cell), ...cellColumns(judgement, cell)],
            of: [null, null, null],
          },
        ]
      : own.map(({ mention, article }) => ({
          values: [
            ...mentionRow(claim, outlet, mention, article),
            ...mentionColumns(judgement, mention, outlet.id),
          ],
          of: [article.title, article.via, mention.id],
        }))
  })
}

function mentionRow(claim: Claim, outlet: Outlet, mention: Mention, article: Article): readonly CsvValue[] {
  return [
    claim.text,
    outlet.name,
    article.file,
    mention.stance,
    mention.voice,
    mention.quote,
    mention.span.start,
    mention.span.end,
    mention.attribution && sourceWords(mention.attribution),
    mention.attribution?.cueText ?? null,
    article.given.url,
    article.published,
    article.sha256,
    mention.hedge,
    mention.dispute?.kind ?? null,
    claim.rank + 1,
    claim.id,
    null,
    null,
    mention.stance === 'repeats' ? originOf(claim, outlet) : null,
    chainOf(claim, mention),
  ]
}

function originOf({ origins }: Claim, { id }: Outlet): string | null {
  return origins.groups.find((group) => group.outletIds.includes(id))?.name ?? null
}

function chainOf({ provenance }: Claim, { id }: Mention): string | null {
  const chain = provenance.chains.find((one) => one.mentionIds.includes(id))
  return chain ? chainWords(chain) : null
}

function omitRow(claim: Claim, outlet: Outlet, { omission }: Cell): readonly CsvValue[] {
  const nothing = Array.from({ length: 11 }, () => null)
  // That nothing was found is all there is to say of most cells, and the kind says it: as a sentence it was a fifth of a large file.
  const reason = omission?.kind === 'not-mentioned' ? null : (omission?.because ?? null)
  const why = [omission?.kind ?? null, reason, null, null]
  return [claim.text, outlet.name, null, 'omits', ...nothing, claim.rank + 1, claim.id, ...why]
}
