import { Fragment } from 'react'
import { mentionAnchor } from '@/lib/view/anchors'
import { claimWords } from '@/lib/view/claim-words'
import { listNames } from '@/lib/view/counts'
import { besideHref, matrixHref } from '@/lib/view/links'
import type { Piece } from '@/lib/view/reader'
import { zoneWords } from '@/lib/view/zones'

/** Mentions on top of one another beyond this look no darker. */
const DEEPEST = 3

type Props = { readonly slug: string; readonly articleId: string; readonly piece: Piece }

/** A run of text: shaded where it was copied, marked where mentions cover it, with the number of each claim behind the end of its mention. */
export function BlockPiece({ slug, articleId, piece }: Props) {
  const { text, mentionIds, tone, zone, starts, copied, copiedEnds, refs } = piece
  const words = <JoinedWords text={text} />
  const said = zone ? (
    <span className="zone-words" title={zoneWords(zone.kind, zone.rule)}>
      {words}
    </span>
  ) : (
    words
  )
  const marked = tone ? (
    <mark className={`${tone} deep-${Math.min(mentionIds.length, DEEPEST)}`} data-of={mentionIds.join(' ')}>
      {said}
    </mark>
  ) : (
    said
  )
  return (
    <>
      {starts.map((id) => (
        <span key={id} id={mentionAnchor(id)} className="place" />
      ))}
      {copied.length > 0 ? (
        <span
          className="copied"
          title={`Also in ${listNames([...new Set(copied.map((one) => one.outlet))])}`}
        >
          {marked}
        </span>
      ) : (
        marked
      )}
      {copiedEnds.map(({ other, outlet, number }) => (
        <a
          key={`${other} ${number}`}
          className="copied-ref"
          href={besideHref(slug, articleId, other, number)}
          aria-label={`Also in ${outlet}: side by side`}
        >
          ⇄ {outlet}
        </a>
      ))}
      {refs.map(({ number, claim, mention }) => (
        <a
          key={`${number} ${mention.id}`}
          className="ref"
          href={matrixHref(slug, {}, { claim: claim.id })}
          aria-label={`Claim ${number}: ${claimWords(claim.text)}`}
        >
          {number}
        </a>
      ))}
    </>
  )
}

/**
 * Text of a hard-wrapped article as running text. A line break is drawn as a blank; behind a hyphen inside a word ("ex-" at the end of
 * a line) it is drawn with no width, so that the word is whole again. The characters all stay in the page.
 */
function JoinedWords({ text }: { readonly text: string }) {
  return text.split(/(?<=\p{L}-)(\r?\n)(?=\p{L})/u).map((part, i) =>
    i % 2 === 1 ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: parts of one fixed text have no other name
      <span key={i} className="joined">
        {part}
      </span>
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: as above
      <Fragment key={i}>{part}</Fragment>
    ),
  )
}
