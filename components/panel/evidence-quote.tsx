import type { ReactNode } from 'react'
import type { ArticleHead } from '@/lib/model/article-detail'
import type { MentionDetail } from '@/lib/model/claim-detail'
import { readAnchor } from '@/lib/view/anchors'
import { formatDay } from '@/lib/view/dates'
import { articleHref } from '@/lib/view/links'
import { mentionWords, quotePieces } from '@/lib/view/panel'
import type { Segment } from '@/lib/view/segments'
import { mentionSign } from '@/lib/view/sign'
import { SignMark } from '../ui/signs'

type Props = {
  readonly slug: string
  readonly article: ArticleHead
  readonly mention: MentionDetail
  /** What stands under the quote. */
  readonly children?: ReactNode
}

/** One quote in its sentence, claim, speaker and cue marked, with what it does in words and the way to its place. */
export function EvidenceQuote({ slug, article, mention, children }: Props) {
  const details = [
    article.via ? `via ${article.via}` : null,
    article.published ? formatDay(article.published) : null,
  ]
  return (
    <div className="quote">
      <p className="stance">
        <SignMark sign={mentionSign(mention.stance, mention.voice)} />
        {mentionWords(mention).join(' · ')}
      </p>
      <blockquote>
        {mention.cut.before && '… '}
        {quotePieces(mention).map((piece) => (
          <QuotePiece key={piece.span.start} piece={piece} stance={mention.stance} />
        ))}
        {mention.cut.after && ' …'}
      </blockquote>
      {mention.dispute?.reason && <p className="reason">Why: {mention.dispute.reason}</p>}
      <p className="where">
        <a
          id={readAnchor(mention.id)}
          href={articleHref(slug, article.id, mention.id)}
          aria-label={`Read it in ${article.title}`}
        >
          Read it in the article
        </a>
        <span>{details.filter(Boolean).join(', ')}</span>
      </p>
      {children}
    </div>
  )
}

function QuotePiece({
  piece,
  stance,
}: {
  readonly piece: Segment
  readonly stance: MentionDetail['stance']
}) {
  const { ids, text } = piece
  const role = ids.includes('source') ? 'source' : ids.includes('cue') ? 'cue' : null
  const said = role ? (
    <span className={role} title={role === 'source' ? 'who says it' : 'how it is said'}>
      {text}
    </span>
  ) : (
    text
  )
  return ids.includes('claim') ? <mark className={stance}>{said}</mark> : said
}
