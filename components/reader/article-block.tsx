import { claimWords } from '@/lib/view/claim-words'
import { matrixHref } from '@/lib/view/links'
import type { Block, Note } from '@/lib/view/reader'
import { shorten } from '@/lib/view/shorten'
import { mentionSign } from '@/lib/view/sign'
import { zoneWords } from '@/lib/view/zones'
import { SignMark } from '../ui/signs'
import { BlockPiece } from './block-piece'

type Props = { readonly slug: string; readonly articleId: string; readonly block: Block }

/** A paragraph, or a part that is no report, with the claims that are first told in it beside it. */
export function ArticleBlock({ slug, articleId, block }: Props) {
  const { kind, pieces, notes, rule } = block
  const text = pieces.map((piece) => (
    <BlockPiece key={piece.start} slug={slug} articleId={articleId} piece={piece} />
  ))
  const report = kind === 'body' || kind === 'title'
  return (
    <div className={report ? `block ${kind}` : 'block zone'}>
      {!report && <p className="zone-label">{zoneWords(kind, rule)}</p>}
      <p className="words" data-start={block.span.start} dir="auto">
        {text}
      </p>
      {notes.length > 0 && <Notes slug={slug} notes={notes} />}
    </div>
  )
}

function Notes({ slug, notes }: { readonly slug: string; readonly notes: readonly Note[] }) {
  return (
    <ul className="notes" aria-label="Claims of this paragraph">
      {notes.map(({ number, claim, mention }) => (
        <li key={`${number} ${mention.id}`}>
          <span className="number">{number}</span>
          <SignMark sign={mentionSign(mention.stance, mention.voice)} />
          <a href={matrixHref(slug, {}, { claim: claim.id })}>
            <span className="vh">{mentionSign(mention.stance, mention.voice).words}: </span>
            {shorten(claimWords(claim.text), 130)}
          </a>
        </li>
      ))}
    </ul>
  )
}
