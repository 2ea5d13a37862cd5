import type { Span } from '@/lib/model/span'
import type { GivenPart, Paragraph, Zone } from '@/lib/model/types'
import { classifyBlock, type Mark } from './classify-block'
import { type Block, findBlocks } from './find-blocks'
import { findByline } from './find-byline'
import { findEdges } from './find-edges'
import { findHeadings } from './find-headings'
import { findTail } from './find-tail'
import { isHeadline } from './find-title'
import { givenMarks } from './given-marks'

/** A text divided into what is report and what is not. Zones may lie inside paragraphs (an aside), never across their ends. */
export type Division = {
  readonly title: Block | null
  readonly paragraphs: readonly Paragraph[]
  readonly zones: readonly Zone[]
  readonly blocks: readonly Block[]
}

/** Blocks before the headline: prompts and pictures of the page. */
const MOST_BEFORE_TITLE = 8
/** Paragraphs at the beginning of a report, where a dateline may stand. */
const FIRST = 2

/**
 * Divides a text; every block of it ends up in a paragraph, in a zone, or partly in both. What somebody said of a part of the
 * text goes before what its words say.
 */
export function divide(text: string, parts: readonly GivenPart[] = []): Division {
  const blocks = findBlocks(text)
  const given = givenMarks(blocks, parts)
  // What is given to be no report keeps the finer name that its words give it: who wrote it is read off its byline.
  const own = blocks.map((block, i) => (given[i] === null ? null : classifyBlock(block)))
  const at = findTitle(
    blocks,
    own.map((mark, i) => mark ?? given[i] ?? null),
  )
  const first = at === null ? 0 : at + 1
  const bylines = blocks.map((block, i) =>
    given[i] === null ? null : (own[i] ?? findByline(block, i - first) ?? given[i] ?? null),
  )
  const tail = findTail(blocks, bylines)
  const headings = findHeadings(blocks, bylines, { from: first, to: tail })
  const paragraphs: Paragraph[] = []
  const zones: Zone[] = []
  let bodies = 0
  blocks.forEach((block, i) => {
    const mark = i === at ? TITLE : given[i] === null ? null : markOf(i, { bylines, headings, tail })
    if (mark) zones.push({ ...spanOf(block), ...mark })
    if (i === at) paragraphs.push({ ...spanOf(block), role: 'title' })
    if (mark) return
    const { body, edges } = findEdges(text, block, bodies < FIRST)
    zones.push(...edges)
    if (!body) return
    paragraphs.push({ ...body, role: 'body' })
    bodies++
  })
  return { title: at === null ? null : (blocks[at] ?? null), paragraphs, zones, blocks }
}

const TITLE: Mark = { kind: 'title', rule: 'headline' }

function markOf(
  i: number,
  {
    bylines,
    headings,
    tail,
  }: { bylines: readonly (Mark | null)[]; headings: readonly (Mark | null)[]; tail: number },
): Mark | null {
  return bylines[i] ?? (i >= tail ? { kind: 'boilerplate', rule: 'end-matter' } : (headings[i] ?? null))
}

/** The first block that is no furniture, when it reads like a headline. */
function findTitle(blocks: readonly Block[], marks: readonly (Mark | null)[]): number | null {
  for (let i = 0; i < Math.min(blocks.length, MOST_BEFORE_TITLE); i++) {
    const block = blocks[i]
    if (!block || marks[i]) continue
    return isHeadline(block, blocks.slice(i + 1, i + 4)) ? i : null
  }
  return null
}

function spanOf({ start, end }: Span): Span {
  return { start, end }
}
