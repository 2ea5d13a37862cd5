import type { CellStance } from '@/lib/model/types'
import { judgedWords } from '@/lib/view/judging'

/** That an analyst decided here, and whether the engine agrees. */
export function JudgedBadge({
  stance,
  engine,
}: {
  readonly stance: CellStance
  readonly engine: CellStance | null
}) {
  const { mark, words } = judgedWords(stance, engine)
  return (
    <span className={`judged ${mark}`}>
      <span aria-hidden="true">{mark === 'differs' ? '≠' : '✓'}</span> {words}
    </span>
  )
}
