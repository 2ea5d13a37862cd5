'use client'

import type { ClaimDetail } from '@/lib/model/claim-detail'
import { INFORMATION_WORDS, type JudgingDesk } from '@/lib/view/judging'
import { ClaimChoice } from './claim-choice'
import { FoldedForms } from './folded-forms'
import { JudgeForm, Why } from './judge-form'

const GRADES = [1, 2, 3, 4, 5, 6] as const

type Props = Pick<ClaimDetail, 'judgement' | 'others'> & {
  readonly desk: JudgingDesk
  readonly claim: Pick<ClaimDetail['claim'], 'id' | 'text'>
  /** What can be split off it: its quotes, as long as a choice shows them. */
  readonly quotes: readonly { readonly id: string; readonly outlet: string; readonly words: string }[]
}

/** What an analyst can do with a claim as a whole. */
export function ClaimJudging({ desk, claim, judgement, others, quotes }: Props) {
  const on = { claim: claim.id }
  return (
    <FoldedForms summary="Judge this claim">
      <JudgeForm desk={desk} on={on} label="Pin or hide" className="choices">
        <button type="submit" name="judge" value={`pin:${!judgement?.pinned}`}>
          {judgement?.pinned ? 'Unpin' : 'Pin to the top'}
        </button>
        <button type="submit" name="judge" value={`hide:${!judgement?.hidden}`}>
          {judgement?.hidden ? 'Show again' : 'Hide'}
        </button>
        <button type="submit" name="judge" value="not-a-claim">
          No claim at all
        </button>
      </JudgeForm>
      <JudgeForm desk={desk} on={on} label="Wording">
        <label>
          Wording
          <textarea key={claim.text} name="to" rows={3} defaultValue={claim.text} />
        </label>
        <Send value="reword">Reword</Send>
      </JudgeForm>
      <JudgeForm desk={desk} on={on} label="Grade">
        <label>
          Your grade of the information
          <select name="to" defaultValue={judgement?.grade ?? ''} key={judgement?.grade} required>
            <option value="" disabled>
              1 to 6…
            </option>
            {GRADES.map((grade) => (
              <option key={grade} value={grade}>
                {grade}, {INFORMATION_WORDS[grade]}
              </option>
            ))}
          </select>
        </label>
        <Send value="grade">Grade</Send>
      </JudgeForm>
      <JudgeForm desk={desk} on={on} label="Note">
        <label>
          Note
          <textarea key={judgement?.notes.length} name="to" rows={3} required />
        </label>
        <Send value="note">Add note</Send>
      </JudgeForm>
      {others.length > 0 && (
        <JudgeForm desk={desk} on={on} label="Merge">
          <ClaimChoice
            key={claim.id}
            label="Another claim, those with most words in common first"
            name="other"
            most={100}
            claims={others}
            chosen={null}
          />
          <Why />
          <div className="choices">
            <button type="submit" name="judge" value="merge">
              Merge it into this one
            </button>
            <button type="submit" name="judge" value="keep-apart">
              Not the same claim
            </button>
          </div>
        </JudgeForm>
      )}
      {quotes.length > 1 && (
        <JudgeForm desk={desk} on={on} label="Split">
          <fieldset>
            <legend>Quotes that make another claim</legend>
            {quotes.map(({ id, outlet, words }) => (
              <label key={id} className="pick">
                <input type="checkbox" name="mentions" value={id} />
                <span>
                  <b>{outlet}</b> {words}
                </span>
              </label>
            ))}
          </fieldset>
          <Send value="split">Split them off</Send>
        </JudgeForm>
      )}
    </FoldedForms>
  )
}

function Send({ value, children }: { readonly value: string; readonly children: string }) {
  return (
    <div className="send">
      <Why />
      <button type="submit" name="judge" value={value}>
        {children}
      </button>
    </div>
  )
}
