import { Fragment } from 'react'
import { matrixHref, mentionAnchor } from '@/lib/view/links'
import type { Piece } from '@/lib/view/reader'
import { ZONE_WORDS } from '@/lib/view/zones'

/** Mentions on top of one another beyond this look no darker. */
const DEEPEST = 3

/** A run of text: marked where mentions cover it, with the number of each claim behind the end of its mention. */
export function BlockPiece({ slug, piece }: { readonly slug: string; readonly piece: Piece }) {
  const { text, mentionIds, tone, zone, starts, refs } = piece
  const words = <JoinedWords text={text} />
  const said = zone ? (
    <span className="zone-words" title={`${ZONE_WORDS[zone.kind]} (rule: ${zone.rule})`}>
      {words}
    </span>
  ) : (
    words
  )
  return (
    <>
      {starts.map((id) => (
        <span key={id} id={mentionAnchor(id)} className="place" />
      ))}
      {tone ? <mark className={`${tone} deep-${Math.min(mentionIds.length, DEEPEST)}`}>{said}</mark> : said}
      {refs.map(({ number, claim, mention }) => (
        <a
          key={`${number} ${mention.id}`}
          className="ref"
          href={matrixHref(slug, {}, { claim: claim.id })}
          aria-label={`Claim ${number}: ${claim.text}`}
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
