import type { Grade } from '@/lib/model/provenance'
import { GRADE_WORDS } from '@/lib/view/provenance-words'

/** The suggested grade of the information with the words of its rule. It weighs origins; it does not say what is true. */
export function GradeNote({ grade: { value, because } }: { readonly grade: Grade }) {
  return (
    <p className="grade">
      <b>
        Suggested credibility {value}, {GRADE_WORDS[value]}.
      </b>{' '}
      {because}{' '}
      <span>
        A suggestion on the Admiralty scale, by counting origins and disputes; the grade is yours to give.
      </span>
    </p>
  )
}
