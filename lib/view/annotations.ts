import { addTo } from '@/lib/model/group-by'
import type { StoredStory } from '@/lib/model/story'
import type { Article, Claim, Mention } from '@/lib/model/types'
import { whoSays } from '@/lib/model/who-disputes'
import { type ExportOptions, exportRows } from './export-rows'

/** Units of text on each side of a quote: what the web's annotation tools keep. */
const CONTEXT = 32

/**
 * The quotes of a story as W3C Web Annotations (https://www.w3.org/TR/annotation-model/), for programs that show or keep such: a
 * collection with one annotation a mention, in JSON-LD. Its bodies are the claims that it says and, as tags, stance, voice, hedge and
 * kind of dispute; its target is the frozen text, named by its hash (RFC 6920), with the quote and its place, and where an address is
 * known the page there, with the quote alone: the page may be another by now. Places count code points, end excluded. The
 * collection is empty where no claim is left.
 */
export function annotations(story: StoredStory, options: ExportOptions = {}): string {
  const said = new Map<string, Claim[]>()
  const found = new Map<string, { mention: Mention; article: Article }>()
  for (const { claim, mentions } of exportRows(story, options))
    for (const one of mentions) {
      addTo(said, one.mention.id, claim)
      found.set(one.mention.id, one)
    }
  const items = [...found.values()].map(({ mention, article }) => ({
    id: `#m-${mention.id}`,
    type: 'Annotation',
    motivation: 'classifying',
    generator: { id: '#engine', type: 'Software', name: `Corroborate ${story.analysis.engine}` },
    ...(story.run && { generated: story.run.finishedAt }),
    body: [
      ...(said.get(mention.id) ?? []).map(({ text }) => words('describing', text)),
      ...tags(mention).map((tag) => words('tagging', tag)),
      ...[whoSays(mention) ?? []].flat().map((name) => words('commenting', `Said by ${name}`)),
    ],
    target: targets(article, mention),
  }))
  const collection = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: '#annotations',
    type: 'AnnotationCollection',
    label: options.filter ? `${story.title} (${options.filter})` : story.title,
    total: items.length,
    ...(items.length > 0 && { first: { id: '#page', type: 'AnnotationPage', startIndex: 0, items } }),
  }
  return `${JSON.stringify(collection, null, 1)}\n`
}

function words(purpose: 'describing' | 'tagging' | 'commenting', value: string) {
  return { type: 'TextualBody', purpose, value, format: 'text/plain' }
}

function tags({ stance, voice, hedge, dispute, statement }: Mention): readonly string[] {
  const voiced = voice === 'own' ? 'own voice' : 'attributed'
  return [...new Set([stance, voiced, hedge, dispute?.kind, statement].filter((tag) => tag != null))]
}

function targets({ text, sha256, given }: Article, { span, quote }: Mention) {
  const selector = {
    type: 'TextQuoteSelector',
    exact: quote,
    prefix: text.slice(Math.max(0, span.start - CONTEXT), span.start).replace(/^[\uDC00-\uDFFF]/, ''),
    suffix: text.slice(span.end, span.end + CONTEXT).replace(/[\uD800-\uDBFF]$/, ''),
  }
  const start = codePoints(text.slice(0, span.start))
  const place = { type: 'TextPositionSelector', start, end: start + codePoints(quote) }
  const frozen = { source: byHash(sha256), selector: [selector, place] }
  return given.url ? [frozen, { source: given.url, selector }] : frozen
}

function codePoints(text: string): number {
  return text.length - (text.match(/[\uD800-\uDBFF][\uDC00-\uDFFF]/g)?.length ?? 0)
}

/** The name of a text by its SHA-256 (RFC 6920, "Naming Things with Hashes"). */
function byHash(sha256: string): string {
  return `ni:///sha-256;${Buffer.from(sha256, 'hex').toString('base64url')}`
}
