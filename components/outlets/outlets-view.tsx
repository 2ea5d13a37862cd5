import type { OutletReliability } from '@/lib/model/outlet-reliability'
import type { StoryOutlets } from '@/lib/model/story-pages'
import { outletAnchor } from '@/lib/view/anchors'
import { formatDay } from '@/lib/view/dates'
import { RELIABILITY_WORDS, revisionOf } from '@/lib/view/judging'
import { compareHref, outletsHref } from '@/lib/view/links'
import { Judging } from '../judging/judging'
import { ReviewTools } from '../judging/review-tools'
import { StoryLine } from '../story-ways'
import { KeepFocus } from '../ui/keep-focus'
import { SoftLinks } from '../ui/soft-links'
import { OutletFacts } from './outlet-facts'
import { OutletForms } from './outlet-forms'

type Props = {
  readonly story: StoryOutlets
  /** Id of the outlet whose forms are open. */
  readonly judged: string | null
  readonly who: string | null
  readonly today: string
}

/**
 * The outlets of a story: their names, which of them are one, and how reliable an analyst finds them, in all stories. The forms of one
 * alone are on the page: each of fifty would name all the others.
 */
export function OutletsView({ story: found, judged, who, today }: Props) {
  const { story, outlets } = found
  const seen = revisionOf(found)
  const desk = { slug: story.slug, seen, back: outletsHref(story.slug) }
  return (
    <Judging slug={story.slug} seen={seen} who={who}>
      <main id="main" className="outlets-page">
        <header className="head">
          <StoryLine story={story} here="outlets" />
          <h1>Outlets</h1>
          <p>
            Two outlets can be made one, and an outlet can be given another name: both for this story only.
            Reliability, on the Admiralty scale from A to F, is given once and shown in all stories; it is
            yours to give, never the engine’s.
          </p>
          <ReviewTools />
        </header>
        <SoftLinks>
          <KeepFocus>
            <ul id="outlets" className="outlet-list" aria-label="Outlets of the story" tabIndex={-1}>
              {outlets.map((outlet) => (
                <li key={outlet.id}>
                  <h2 className={outlet.identified ? undefined : 'unidentified'}>{outlet.name}</h2>
                  <OutletFacts slug={story.slug} outlet={outlet} />
                  {outlet.reliability && <Graded reliability={outlet.reliability} />}
                  <a
                    data-soft
                    id={outletAnchor(outlet.id)}
                    className="fold"
                    href={outletsHref(story.slug, outlet.id === judged ? null : outlet.id)}
                    aria-expanded={outlet.id === judged}
                  >
                    Judge {outlet.name}
                  </a>
                  {outlets.length > 1 && (
                    <a
                      className="compare-way"
                      href={compareHref(story.slug, { a: outlet.id })}
                      aria-label={`Compare ${outlet.name} with another outlet`}
                    >
                      Compare
                    </a>
                  )}
                  {outlet.id === judged && (
                    <OutletForms desk={desk} outlet={outlet} others={outlets} today={today} />
                  )}
                </li>
              ))}
            </ul>
          </KeepFocus>
        </SoftLinks>
      </main>
    </Judging>
  )
}

function Graded({ reliability }: { readonly reliability: OutletReliability }) {
  const { value, who, date, reason } = reliability
  return (
    <p className="outlet-facts">
      <b>
        Reliability {value}, {RELIABILITY_WORDS[value]}
      </b>
      , says {who}, {formatDay(date)}: {reason}
    </p>
  )
}
