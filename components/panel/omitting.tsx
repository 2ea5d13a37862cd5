import type { ClaimDetail } from '@/lib/model/claim-detail'
import { evidenceAnchor, PANEL_PARTS } from '@/lib/view/anchors'
import { wordDates } from '@/lib/view/dates'
import { addHref, articleHref } from '@/lib/view/links'
import { cellSign } from '@/lib/view/sign'
import { JudgeForm } from '../judging/judge-form'
import { JudgedBadge } from '../judging/judged-badge'
import { SignMark } from '../ui/signs'
import type { ClaimJudgingProps } from './evidence-list'
import { WitnessQuote } from './witness-quote'

const OMITS = cellSign({ stance: 'omits', repeatVoice: null, disputeVoice: null })

type Props = {
  readonly slug: string
  readonly omitting: ClaimDetail['omittedBy']
  readonly picked: string | null
  readonly judging: ClaimJudgingProps
}

/** The outlets that leave a claim out, each with why, as far as anything tells, and its articles; nothing where none does. */
export function Omitting({ slug, omitting, picked, judging }: Props) {
  if (omitting.length === 0) return null
  return (
    <section>
      <h3 id={PANEL_PARTS.omits}>Leave it out</h3>
      <ul className="omitting">
        {omitting.map(({ outlet, omission, articles }) => (
          <li
            key={outlet.id}
            id={`${evidenceAnchor(outlet.id)}-omits`}
            tabIndex={-1}
            className={outlet.id === picked ? 'picked' : undefined}
          >
            <SignMark sign={OMITS} /> <b>{outlet.name}</b>
            {judging.judgement?.cells[outlet.id] && (
              <JudgedBadge stance="omits" engine={judging.judgement.cells[outlet.id]?.engine ?? null} />
            )}
            {omission && (
              <p>
                {wordDates(omission.because)}
                {omission.evidence.map((one) => (
                  <span key={`${one.articleId} ${one.span.start}`}>
                    {' '}
                    <WitnessQuote slug={slug} witness={one} />
                  </span>
                ))}
              </p>
            )}
            {articles.map((article) => (
              <a key={article.id} href={articleHref(slug, article.id)}>
                {article.title}
              </a>
            ))}
            <JudgeForm
              desk={judging.desk}
              on={{ claim: judging.claim, outlet: outlet.id }}
              label={`Judge ${outlet.name}`}
              className="choices"
            >
              <button type="submit" name="judge" value="set-stance:omits">
                Leaves it out: confirm
              </button>
              {articles[0] && (
                <a className="button" href={addHref(slug, articles[0].id, judging.claim)}>
                  It says so: mark the words
                </a>
              )}
            </JudgeForm>
          </li>
        ))}
      </ul>
    </section>
  )
}
