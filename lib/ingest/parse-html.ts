import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import type { Evidence } from '@/lib/model/types'
import { blockText } from './block-text'
import { readPageMetadata } from './page-metadata'

/** The article of a web page, as text, and what the page says of itself. */
export type Page = {
  /** The headline, an empty line, then a paragraph a block with an empty line between. */
  readonly text: string
  /** The address that the page gives as its own, http or https only; null where it gives none. */
  readonly url: string | null
  readonly evidence: readonly Evidence[]
}

export type PageProblem = { readonly reason: string; readonly todo: string }

const SAVE_AS_TEXT = 'Save the article’s text as a .txt file.'

/**
 * The article of an HTML page through Mozilla's Readability; where that finds nothing, the page's whole body without
 * navigation, forms and scripts. A page that holds no words is a problem, not an article.
 */
export function parseHtml(html: string): Page | PageProblem {
  const whole = /<html[\s>]/i.test(html) ? html : `<!doctype html><html>${withBody(html)}</html>`
  let document: Document
  try {
    document = parseHTML(whole).document as unknown as Document
  } catch (error) {
    return { reason: `could not be read as HTML (${String(error)})`, todo: SAVE_AS_TEXT }
  }
  const metadata = readPageMetadata(document)
  const body = bodyText(document)
  const article = (isDeep(document) ? '' : readableText(document)) || body
  if (article === '') {
    return { reason: 'holds no text to read (perhaps scripts draw the page)', todo: SAVE_AS_TEXT }
  }
  const text =
    metadata.title && !startsWith(article, metadata.title) ? `${metadata.title}\n\n${article}` : article
  return { text, url: metadata.url, evidence: metadata.evidence }
}

function withBody(html: string): string {
  return /<body[\s>]/i.test(html) ? html : `<body>${html}</body>`
}

/**
 * Whether elements nest deeper than any article's: Readability's time grows with the cube of the depth (minutes at
 * 5,000), so that such a page must not reach it.
 */
function isDeep(document: Document): boolean {
  let depth = 0
  let node: Node | null = document.documentElement
  while (node) {
    if (node.firstChild) {
      node = node.firstChild
      if (++depth > DEEPEST) return true
      continue
    }
    while (node && !node.nextSibling) {
      node = node.parentNode
      depth--
    }
    node = node?.nextSibling ?? null
  }
  return false
}

const DEEPEST = 250

/** The article's text as Readability finds it; empty where it finds none. It takes the document apart, so it comes last. */
function readableText(document: Document): string {
  try {
    const found = new Readability(document, { serializer: (node) => node }).parse()
    return found?.content ? blockText(found.content) : ''
  } catch {
    // Readability throws on pages far from any article (no body): the whole body is the fallback.
    return ''
  }
}

function bodyText(document: Document): string {
  const skip = ['nav', 'header', 'footer', 'aside', 'form']
  return document.documentElement ? blockText(document.documentElement, { skip }) : ''
}

/** Compares letters and digits only: a headline may stand in the text with other spaces or quotes. */
function startsWith(text: string, title: string): boolean {
  const letters = (s: string) => s.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
  return letters(text.slice(0, 2 * title.length + 40)).startsWith(letters(title))
}
