import type { SearchHit } from '@/lib/model/search'
import { claimWords, markedClaimWords } from '@/lib/view/claim-words'
import { count } from '@/lib/view/counts'
import { formatDay } from '@/lib/view/dates'
import { foundFragment } from '@/lib/view/found-fragment'
import { opensQuote } from '@/lib/view/in-quotes'
import { articleHref, matrixHref } from '@/lib/view/links'
import { originsWords } from '@/lib/view/origin-words'
import { mentionSign } from '@/lib/view/sign'
import { SignMark } from '../ui/signs'
import { Marked } from './marked'

type Props = {
  readonly hit: SearchHit
  /** Whether to say which story it is in. */
  readonly inStory: boolean
}

/** One claim, quote or article that was found, and the way to it. */
export function SearchHitLine({ hit, inStory }: Props) {
  const story = inStory && (
    <>
      {' · '}
      <a href={matrixHref(hit.story.slug)}>{hit.story.title}</a>
      {hit.story.sample && ' (sample: digests)'}
    </>
  )
  if (hit.kind === 'claim') {
    const { repeatedBy, disputedBy, origins, atMost, hidden } = hit
    return (
      <li>
        <a className="found" dir="auto" href={matrixHref(hit.story.slug, {}, { claim: hit.claimId })}>
          <Marked text={markedClaimWords(hit.text)} />
        </a>
        <small>
          {repeatedBy > 0
            ? `${count(repeatedBy, 'outlet')}, ${originsWords(origins, atMost)}`
            : 'no outlet repeats it'}
          {hidden && ' · hidden by an analyst'}
          {disputedBy > 0 && ` · disputed by ${count(disputedBy, 'outlet')}`}
          {story}
        </small>
      </li>
    )
  }
  const date = hit.published ? formatDay(hit.published) : 'no date'
  if (hit.kind === 'article') {
    return (
      <li>
        <a
          className="found"
          dir="auto"
          href={`${articleHref(hit.story.slug, hit.articleId)}${foundFragment(hit.text)}`}
        >
          <Marked text={hit.title} />
        </a>
        <p className="passage" dir="auto">
          <Marked text={hit.text} />
        </p>
        <small>
          <b>{hit.outlet}</b> · <span className="whole">{date}</span>
          {story}
        </small>
      </li>
    )
  }
  const sign = mentionSign(hit.stance, hit.voice)
  const marks = !opensQuote(hit.text.map((piece) => piece.text).join(''))
  return (
    <li>
      <a className="found" dir="auto" href={articleHref(hit.story.slug, hit.articleId, hit.mentionId)}>
        {marks && '“'}
        <Marked text={hit.text} />
        {marks && '”'}
      </a>
      <small>
        <SignMark sign={sign} /> <b>{hit.outlet}</b> {sign.words}
        {hit.source.length > 0 && (
          <>
            {': '}
            <Marked text={hit.source} />
          </>
        )}
        {' · '}
        <span className="whole">{date}</span>
        {story}
      </small>
      {hit.claim && (
        <small>
          Claim:{' '}
          <a href={matrixHref(hit.story.slug, {}, { claim: hit.claim.id })} dir="auto">
            {claimWords(hit.claim.text)}
          </a>
        </small>
      )}
    </li>
  )
}
