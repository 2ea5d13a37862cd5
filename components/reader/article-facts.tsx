import Link from 'next/link'
import type { ReactNode } from 'react'
import type { ArticleDetail } from '@/lib/model/article-detail'
import type { ArticleFact } from '@/lib/model/decisions'
import { languageName } from '@/lib/model/languages'
import type { Evidence } from '@/lib/model/types'
import { formatDay, formatMoment } from '@/lib/view/dates'
import { putRightWords } from '@/lib/view/fact-evidence'
import { originalHref, putRightHref } from '@/lib/view/links'
import { shorten } from '@/lib/view/shorten'
import { evidenceWords } from '@/lib/view/zones'

/** What is known about an article, and why: metadata with their evidence, file, address, hashes, time of capture. */
export function ArticleFacts({ detail }: { readonly detail: ArticleDetail }) {
  const { article, outlet, capturedAt, originalSha256, captures, pageEvidence, story } = detail
  const { via, published, relays, given, file, language, sha256 } = article
  const said = (fact: ArticleFact) => putRightWords(detail.putRight, fact)
  const of = (field: Evidence['field']) => evidenceOf(field, article.evidence, pageEvidence)
  return (
    <aside className="facts" aria-label="About this article">
      <dl>
        <Fact name="Outlet" evidence={of('outlet')} text={article.text} said={said('outlet')}>
          {outlet.name}
        </Fact>
        <Fact name="Via" evidence={of('via')} text={article.text} said={said('via')}>
          {via}
        </Fact>
        <Fact name="Published" evidence={of('published')} text={article.text} said={said('published')}>
          {published && <time dateTime={published}>{formatDay(published)}</time>}
        </Fact>
        <Fact name="Title" evidence={of('title')} text={article.text} said={said('title')}>
          {article.title}
        </Fact>
        <Fact name="Author" evidence={of('author')} text={article.text} said={said('author')}>
          {given.author ?? of('author').find((one) => one.weight !== 'suggested')?.value}
        </Fact>
        <Fact name="Takes its report from" evidence={of('relays')} text={article.text}>
          {relays.join(', ')}
        </Fact>
        <Fact name="Address" said={said('url')}>
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
        <Fact name="Language" said={said('language')}>
          {language === 'und' ? 'not recognised' : languageName(language)}
        </Fact>
        <Fact name="Captured">{formatMoment(capturedAt)}</Fact>
        {captures.map((capture) => (
          <Fact key={`${capture.url} ${capture.fetchedAt}`} name="Fetched">
            {capture.url}
            <small>
              {formatMoment(capture.fetchedAt)}
              {capture.finalUrl !== capture.url && `, answered by ${capture.finalUrl}`}
            </small>
          </Fact>
        ))}
        <Fact name="SHA-256 of the text">
          <code>{sha256}</code>
        </Fact>
        <Fact name="SHA-256 of the file">
          <code>{originalSha256}</code>
        </Fact>
        <Fact name="As it came">
          <a href={originalHref(story.slug, article.id)} download>
            Save the file that was read
          </a>
        </Fact>
      </dl>
      <p>
        <Link prefetch={false} href={putRightHref(story.slug, article.id)}>
          Put this right
        </Link>
      </p>
    </aside>
  )
}

type FactProps = {
  readonly name: string
  readonly children: ReactNode
  readonly evidence?: readonly Evidence[]
  readonly text?: string
  /** Who put it right; null where nobody did. */
  readonly said?: string | null
}

/** One line; nothing where nothing is known and nothing suggested. */
function Fact({ name, children, evidence: found = [], text = '', said = null }: FactProps) {
  // What the engine was given by an analyst is said in better words.
  const evidence = said === null ? found : []
  if (!children && evidence.length === 0) return null
  return (
    <>
      <dt>{name}</dt>
      <dd>
        {children || 'not known'}
        {said !== null && <small>{said}</small>}
        {evidence.map((one) => (
          <small key={`${one.rule} ${one.value}`} className={one.weight}>
            {one.weight === 'suggested' && one.value !== children && <b>Perhaps {one.value}: </b>}
            {evidenceWords(one)}
            {one.span && <>: “{shorten(text.slice(one.span.start, one.span.end), 140)}”</>}
          </small>
        ))}
      </dd>
    </>
  )
}

/** What shows a field: where something was given with the article, the place on its page that said it. */
function evidenceOf(
  field: Evidence['field'],
  evidence: readonly Evidence[],
  page: readonly Evidence[],
): readonly Evidence[] {
  return evidence
    .filter((one) => one.field === field)
    .map((one) => {
      const said = page.find((other) => other.field === field && other.value === one.value)
      return one.weight === 'given' && said ? said : one
    })
}
