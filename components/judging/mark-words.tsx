'use client'

import { useEffect, useRef, useState } from 'react'
import type { Claim } from '@/lib/model/types'
import { claimWords } from '@/lib/view/claim-words'
import { inQuotes } from '@/lib/view/in-quotes'
import type { JudgingDesk } from '@/lib/view/judging'
import { shorten } from '@/lib/view/shorten'
import { ClaimChoice } from './claim-choice'
import { JudgeForm, Why } from './judge-form'
import { type Marked, markedWords } from './marked-words'

type Props = {
  readonly desk: JudgingDesk
  readonly articleId: string
  readonly claims: readonly Pick<Claim, 'id' | 'text'>[]
  /** The claim for which words are looked for; null for none in particular. */
  readonly asked: string | null
}

/** Adds the words that are marked in the article to a claim. Shown while words are marked, or where they are asked for. */
export function MarkWords({ desk, articleId, claims, asked }: Props) {
  const [marked, setMarked] = useState<Marked | null>(null)
  useEffect(() => {
    const onChange = () => {
      const selection = document.getSelection()
      const found = selection && markedWords(selection)
      // The words stay marked for the form while the focus is in it.
      if (found) setMarked(found)
    }
    document.addEventListener('selectionchange', onChange)
    // Words may have been marked before the page was ready to hear of it.
    onChange()
    return () => document.removeEventListener('selectionchange', onChange)
  }, [])
  // When something was decided, the words that it was about have done their part, unless others are marked by now.
  const { seen } = desk
  const decidedAt = useRef(seen)
  useEffect(() => {
    if (decidedAt.current === seen) return
    decidedAt.current = seen
    const selection = document.getSelection()
    setMarked(selection && markedWords(selection))
  }, [seen])
  if (marked === null && asked === null) return null
  const claim = claimWords(claims.find((one) => one.id === asked)?.text ?? '')
  return (
    <aside className="mark-words" aria-label="Add a mention">
      <p aria-live="polite">
        {marked ? (
          <>
            Marked: <q>{shorten(marked.exact, 160)}</q>
          </>
        ) : (
          <>
            Mark the words of the article that make the claim{claim && ` ${inQuotes(shorten(claim, 160))}`}.
          </>
        )}
      </p>
      {marked && (
        <JudgeForm
          desk={desk}
          on={{
            article: articleId,
            start: String(marked.start),
            end: String(marked.end),
            exact: marked.exact,
          }}
          label="Add the marked words to a claim"
          className="ask"
        >
          <ClaimChoice label="Claim" name="claim" most={110} claims={claims} chosen={asked} />
          <label>
            Voice
            <select name="voice" defaultValue="own">
              <option value="own">The outlet says it itself</option>
              <option value="attributed">It passes on somebody’s words</option>
            </select>
          </label>
          <Why />
          <div className="choices">
            <button type="submit" name="judge" value="add-mention:repeats">
              They repeat it
            </button>
            <button type="submit" name="judge" value="add-mention:disputes">
              They dispute it
            </button>
            <button type="button" className="quiet" onClick={() => setMarked(null)}>
              Cancel
            </button>
          </div>
        </JudgeForm>
      )}
    </aside>
  )
}
