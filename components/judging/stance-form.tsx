'use client'

import type { CellStance } from '@/lib/model/types'
import type { JudgingDesk } from '@/lib/view/judging'
import { FoldedForms } from './folded-forms'
import { JudgeForm, Why } from './judge-form'
import { JudgedBadge } from './judged-badge'

const STANCES: readonly { readonly to: CellStance; readonly words: string }[] = [
  { to: 'repeats', words: 'Repeats' },
  { to: 'disputes', words: 'Disputes' },
  { to: 'both', words: 'Both' },
  { to: 'omits', words: 'Leaves it out' },
]

type Props = {
  readonly desk: JudgingDesk
  readonly claim: string
  readonly outlet: { readonly id: string; readonly name: string }
  /** Null: the whole cell. */
  readonly mention: string | null
  readonly stance: CellStance
  /** What the engine says where an analyst decided; null where nobody did. */
  readonly judged: { readonly engine: CellStance | null } | null
}

/** What an outlet does with a claim, or one quote of it, as an analyst sees it; the stance that holds is pressed. */
export function StanceForm({ desk, claim, outlet, mention, stance, judged }: Props) {
  const on = { claim, outlet: outlet.id, ...(mention ? { mention } : {}) }
  return (
    <FoldedForms
      summary={
        <>
          {mention ? 'Judge this quote' : `Judge ${outlet.name}`}
          {judged && <JudgedBadge stance={stance} engine={judged.engine} />}
        </>
      }
    >
      {/* Only what is named is a landmark: a claim may have dozens of quotes. */}
      <JudgeForm desk={desk} on={on} {...(mention ? {} : { label: `Judge ${outlet.name}` })}>
        <div className="choices">
          {STANCES.filter(({ to }) => mention === null || to !== 'omits').map(({ to, words }) => (
            <button
              key={to}
              type="submit"
              name="judge"
              value={`set-stance:${to}`}
              aria-pressed={judged !== null && stance === to}
              className={stance === to ? `holds ${to}` : undefined}
            >
              {words}
            </button>
          ))}
        </div>
        <div className="choices">
          <button type="submit" name="judge" value="not-same">
            Not this claim
          </button>
          <button type="submit" name="judge" value="not-a-claim">
            No claim at all
          </button>
        </div>
        <Why />
      </JudgeForm>
    </FoldedForms>
  )
}
