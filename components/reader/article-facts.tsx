import type { ReactNode } from 'react'
import type { ArticleDetail } from '@/lib/model/pages'
import type { Evidence } from '@/lib/model/types'
import { formatDay, formatMoment } from '@/lib/view/dates'
import { shorten } from '@/lib/view/shorten'
import { WEIGHT_WORDS } from '@/lib/view/zones'

/** What is known about an article, and why: metadata with their evidence, file, address, hashes, time of capture. */
export function ArticleFacts({ detail }: { readonly detail: ArticleDetail }) {
  const { article, outlet, capturedAt, originalSha256 } = detail
  const { via, published, relays, given, file, language, sha256 } = article
  return (
    <aside className="facts" aria-label="About this article">
      <dl>
        <Fact name="Outlet" evidence={of(article.evidence, 'outlet')} text={article.text}>
          {outlet.name}
        </Fact>
        <Fact name="Via" evidence={of(article.evidence, 'via')} text={article.text}>
          {via}
        </Fact>
        <Fact name="Published" evidence={of(article.evidence, 'published')} text={article.text}>
          {published && <time dateTime={published}>{formatDay(published)}</time>}
        </Fact>
        <Fact name="Title" evidence={of(article.evidence, 'title')} text={article.text}>
          {article.title}
        </Fact>
        <Fact name="Author" evidence={of(article.evidence, 'author')} text={article.text}>
          {given.author}
        </Fact>
        <Fact name="Takes its report from" evidence={of(article.evidence, 'relays')} text={article.text}>
          {relays.join(', ')}
        </Fact>
        <Fact name="Address">
          {given.url &&
            (/^https?:\/\//i.test(given.url) ? (
              <a href={given.url} rel="noreferrer">
                {given.url}
              </a>
            ) : (
              given.url
            ))}
        </Fact>
        <Fact name="File">{file}</Fact>
        <Fact name="Language">{language === 'und' ? 'not recognised' : language}</Fact>
        <Fact name="Captured">{formatMoment(capturedAt)}</Fact>
        <Fact name="SHA-256 of the text">
          <code>{sha256}</code>
        </Fact>
        <Fact name="SHA-256 of the file">
          <code>{originalSha256}</code>
        </Fact>
      </dl>
    </aside>
  )
}

type FactProps = {
  readonly name: string
  readonly children: ReactNode
  readonly evidence?: readonly Evidence[]
  readonly text?: string
}

/** One line; nothing where nothing is known and nothing suggested. */
function Fact({ name, children, evidence = [], text = '' }: FactProps) {
  if (!children && evidence.length === 0) return null
  return (
    <>
      <dt>{name}</dt>
      <dd>
        {children || 'not known'}
        {evidence.map((one) => (
          <small key={`${one.rule} ${one.value}`} className={one.weight}>
            {one.weight === 'suggested' && one.value !== children && <b>Perhaps {one.value}: </b>}
            {WEIGHT_WORDS[one.weight]}
            {one.weight !== 'given' && ` (rule: ${one.rule})`}
            {one.span && <>: “{shorten(text.slice(one.span.start, one.span.end), 140)}”</>}
          </small>
        ))}
      </dd>
    </>
  )
}

function of(evidence: readonly Evidence[], field: Evidence['field']): readonly Evidence[] {
  return evidence.filter((one) => one.field === field)
}
