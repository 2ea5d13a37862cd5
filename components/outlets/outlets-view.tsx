import { RELIABILITIES } from '@/lib/model/decisions'
import type { OutletReliability } from '@/lib/model/outlet-reliability'
import type { StoryOutlets } from '@/lib/model/story-pages'
import { count } from '@/lib/view/counts'
import { formatDay } from '@/lib/view/dates'
import { type JudgingDesk, RELIABILITY_WORDS, revisionOf } from '@/lib/view/judging'
import { outletsHref } from '@/lib/view/links'
import { JudgeForm, Why } from '../judging/judge-form'
import { Judging } from '../judging/judging'
import { ReviewTools } from '../judging/review-tools'
import { StoryLine } from '../story-ways'

type Props = { readonly story: StoryOutlets; readonly who: string | null; readonly today: string }

/** The outlets of a story: their names, which of them are one, and how reliable an analyst finds them, in all stories. */
export function OutletsView({ story: found, who, today }: Props) {
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
        <ul className="outlet-list">
          {outlets.map((outlet) => (
            <li key={outlet.id}>
              <h2 className={outlet.identified ? undefined : 'unidentified'}>{outlet.name}</h2>
              <p className="outlet-facts">
                {count(outlet.articles, 'article')}.
                {outlet.engineName && ` The engine calls it ${outlet.engineName}.`}
              </p>
              {outlet.reliability && <Graded reliability={outlet.reliability} />}
              <OutletForms desk={desk} outlet={outlet} others={outlets} today={today} />
            </li>
          ))}
        </ul>
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

type FormProps = {
  readonly desk: JudgingDesk
  readonly outlet: StoryOutlets['outlets'][number]
  readonly others: StoryOutlets['outlets']
  readonly today: string
}

function OutletForms({ desk, outlet, others, today }: FormProps) {
  const on = { outlet: outlet.id }
  const { name } = outlet
  return (
    <details className="judge">
      <summary>Judge {name}</summary>
      {outlet.identified && (
        <JudgeForm desk={desk} on={on} label={`Reliability of ${name}`}>
          <label>
            Reliability
            <select name="to" required defaultValue={outlet.reliability?.value ?? ''}>
              <option value="" disabled>
                A to F…
              </option>
              {RELIABILITIES.map((value) => (
                <option key={value} value={value}>
                  {value}, {RELIABILITY_WORDS[value]}
                </option>
              ))}
            </select>
          </label>
          <label>
            As of
            <input type="date" name="date" required defaultValue={today} />
          </label>
          <Send value="reliability" asked>
            Grade
          </Send>
        </JudgeForm>
      )}
      <JudgeForm desk={desk} on={on} label={`Name of ${name}`}>
        <label>
          Name
          <input name="to" required maxLength={80} defaultValue={outlet.identified ? name : ''} key={name} />
        </label>
        <Send value="rename-outlet">Rename</Send>
      </JudgeForm>
      {others.length > 1 && (
        <JudgeForm desk={desk} on={on} label={`Merge ${name}`}>
          <label>
            The same outlet as
            <select name="into" required defaultValue="">
              <option value="" disabled>
                outlet…
              </option>
              {others
                .filter((one) => one.id !== outlet.id)
                .map((one) => (
                  <option key={one.id} value={one.id}>
                    {one.name}
                  </option>
                ))}
            </select>
          </label>
          <Send value="merge-outlet">Merge</Send>
        </JudgeForm>
      )}
    </details>
  )
}

type SendProps = {
  readonly value: string
  /** True where a reason must be given. */
  readonly asked?: boolean
  readonly children: string
}

function Send({ value, asked = false, children }: SendProps) {
  return (
    <div className="send">
      <Why asked={asked} />
      <button type="submit" name="judge" value={value}>
        {children}
      </button>
    </div>
  )
}
