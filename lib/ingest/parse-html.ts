import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import type { Evidence, GivenPart } from '@/lib/model/types'
import { type PageBlock, pageBlocks } from './block-text'
import { isArticle } from './is-article'
import { markFurniture } from './mark-furniture'
import { nestsTooDeep } from './nests-too-deep'
import { readPageMetadata } from './page-metadata'
import { stripMenus } from './strip-menus'
import { tooLargeToWeigh } from './too-large-to-weigh'

/** The article of a web page, as text, and what the page says of itself. */
export type Page = {
  /** The headline, an empty line, then a paragraph a block with an empty line between. */
  readonly text: string
  /** Where the article begins in it: after the headline, where there is one. */
  readonly bodyStart: number
  /** Stretches that are no report by the page's structure: captions, bylines, lists of links. */
  readonly parts: readonly GivenPart[]
  /** The address that the page gives as its own, http or https only; null where it gives none. */
  readonly url: string | null
  readonly evidence: readonly Evidence[]
}

export type PageProblem = { readonly reason: string; readonly todo: string }

const SAVE_AS_TEXT = 'Save the article’s text as a .txt file.'

/**
 * The article of an HTML page through Mozilla's Readability; where that finds nothing, the page's whole body without
 * navigation, forms and scripts. A page that holds no words, or a large one without a paragraph, is a problem, not an article.
 * Nothing of a page is run or loaded.
 */
export function parseHtml(html: string): Page | PageProblem {
  if (nestsTooDeep(html)) return { reason: 'is nested deeper than any page is', todo: SAVE_AS_TEXT }
  const whole = /<html[\s>]/i.test(html) ? html : `<!doctype html><html>${withBody(html)}</html>`
  let document: Document
  try {
    document = parseHTML(whole).document as unknown as Document
  } catch (error) {
    return { reason: `could not be read as HTML (${String(error)})`, todo: SAVE_AS_TEXT }
  }
  const metadata = readPageMetadata(document)
  stripMenus(document)
  const body = bodyBlocks(document)
  const found = tooLargeToWeigh(document) ? [] : readableBlocks(document)
  const blocks = found.length > 0 ? found : body
  if (blocks.length === 0) {
    return { reason: 'holds no text to read (perhaps scripts draw the page)', todo: SAVE_AS_TEXT }
  }
  if (!isArticle(blocks)) {
    return {
      reason: 'holds no article, only links and short lines',
      todo: 'Open the article’s own page and take its address or file.',
    }
  }
  return { ...write(blocks, metadata.title), url: metadata.url, evidence: metadata.evidence }
}

function withBody(html: string): string {
  return /<body[\s>]/i.test(html) ? html : `<body>${html}</body>`
}

/** The article's blocks as Readability finds them; none where it finds nothing. It takes the document apart, so it comes last. */
function readableBlocks(document: Document): readonly PageBlock[] {
  try {
    const found = new Readability(document, { serializer: (node) => node, keepClasses: true }).parse()
    return found?.content ? pageBlocks(found.content) : []
  } catch {
    // Readability throws on pages far from any article (no body): the whole body is the fallback.
    return []
  }
}

function bodyBlocks(document: Document): readonly PageBlock[] {
  const skip = ['nav', 'header', 'footer', 'aside', 'form']
  return document.documentElement ? pageBlocks(document.documentElement, { skip }) : []
}

/** How far down a headline may stand below a kicker and the like. */
const NEAR_TOP = 4

/** The headline first and once, wherever near the top the page has it. */
function write(
  blocks: readonly PageBlock[],
  title: string | null,
): Pick<Page, 'text' | 'bodyStart' | 'parts'> {
  const marks = markFurniture(blocks)
  const at =
    title === null ? -1 : blocks.slice(0, NEAR_TOP).findIndex((block) => sameLetters(block.text, title))
  const headline = at >= 0 ? blocks[at]?.text : opensWith(blocks, title) ? null : title
  let text = headline ? `${headline}\n\n` : ''
  const bodyStart = text.length
  const parts: GivenPart[] = []
  blocks.forEach((block, i) => {
    if (i === at) return
    const start = text.length
    text += `${block.text}\n\n`
    const as = marks[i]
    if (as) parts.push({ start, end: start + block.text.length, report: false, as })
  })
  return { text: text.trimEnd(), bodyStart, parts }
}

function opensWith(blocks: readonly PageBlock[], title: string | null): boolean {
  return title !== null && letters(blocks[0]?.text ?? '').startsWith(letters(title))
}

function sameLetters(a: string, b: string): boolean {
  return letters(a) === letters(b)
}

/** Letters and digits only: a headline may stand in the text with other spaces or quotes. */
function letters(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
}
