import type { Article, Attribution, Paragraph, Span } from '@/lib/model/types'

/** Signatures in one article from which on they are those of letters or comments; a dash before the name tells with one. */
const FEWEST = 3
const NAME =
  /^(?:@\w{2,}|\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*){1,3})(?: ?\(@\w+\))?(?:, [^.]{2,40})?\.?$/u
const DASHED =
  /^[—–-]{1,2} ?(@\w{2,}|\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*){0,3})(?: ?\(@\w+\))?(?:,? .{2,40})?$/u

/**
 * Letters, comments and tweets that are signed on a line of their own ("… — Emil Roth", "@someone."): the paragraphs
 * since the last signature are the signer's. Empty where nothing is signed.
 */
export function signedLetters(article: Article): readonly Attribution[] {
  const lines = withoutLists(linesOf(article))
  const plain = lines.filter((line) => line.signer !== null && !line.dashed).length
  const out: Attribution[] = []
  let open: Paragraph[] = []
  for (const line of lines) {
    if (line.signer === null) {
      if (line.paragraph) open.push(line.paragraph)
      else open = []
      continue
    }
    if (line.dashed || plain >= FEWEST) {
      const content = line.dashed && plain < FEWEST ? open.slice(-1) : open
      if (content.length > 0) out.push(letter(article, line.span, line.signer, content))
    }
    open = []
  }
  return out
}

type Line = {
  readonly span: Span
  readonly paragraph: Paragraph | null
  readonly signer: string | null
  readonly dashed: boolean
  /** Begins with a dash, whatever follows it. */
  readonly listed: boolean
}

/** "- Police have left / - The pier is shut": the lines of a list are signed by nobody. */
function withoutLists(lines: readonly Line[]): readonly Line[] {
  return lines.map((line, i) => {
    const inList = line.listed && (lines[i - 1]?.listed || lines[i + 1]?.listed)
    return inList ? { ...line, signer: null, dashed: false } : line
  })
}

/** Paragraphs and furniture of the body in order of place. */
function linesOf(article: Article): readonly Line[] {
  const paragraphs = article.paragraphs.filter((p) => p.role === 'body')
  const first = paragraphs[0]?.start ?? 0
  const zones = article.zones.filter((zone) => zone.start >= first && zone.kind !== 'title')
  const seen: Line[] = [
    ...paragraphs.map((paragraph) => lineOf(article, paragraph, paragraph)),
    ...zones.map((zone) => lineOf(article, zone, null)),
  ]
  return seen.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)
}

function lineOf(article: Article, span: Span, paragraph: Paragraph | null): Line {
  const text = article.text.slice(span.start, span.end).trim().replace(/\s+/g, ' ')
  const dashed = DASHED.exec(text)
  const signer =
    dashed?.[1] ??
    (text.length <= 60 && NAME.test(text) && !/^By /.test(text) ? text.replace(/\.$/, '') : null)
  return {
    span: { start: span.start, end: span.end },
    paragraph: signer === null ? paragraph : null,
    signer,
    dashed: dashed !== null,
    listed: /^[—–-]/u.test(text),
  }
}

function letter(article: Article, source: Span, signer: string, content: readonly Paragraph[]): Attribution {
  return {
    articleId: article.id,
    source: [source],
    cue: [],
    content: content.map(({ start, end }) => ({ start, end })),
    sourceName: signer,
    basis: [],
    kind: 'direct',
    rule: 'rule:signed-letter',
    confidence: 0.8,
  }
}
