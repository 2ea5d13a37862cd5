import type { Range } from '../reading'

/** What the tagger may say of a token: outside, or the beginning or the inside of a source, cue or content. */
export const LABELS = ['O', 'B-source', 'I-source', 'B-cue', 'I-cue', 'B-content', 'I-content'] as const

/** Labels take this many places in a row of weights, so that rows start at a power of two. */
export const STRIDE = 8

export type TaggedRole = 'source' | 'cue' | 'content'

const ROLES: readonly TaggedRole[] = ['source', 'cue', 'content']

/** Whether a token labelled `next` may follow one labelled `before`; `before` is -1 at a sequence's start. */
export function mayFollow(before: number, next: number): boolean {
  const inside = next > 0 && next % 2 === 0
  return !inside || before === next || before === next - 1
}

/** The spans that a sequence of labels says, with `offset` added to their token positions. */
export function spansOf(
  labels: ArrayLike<number>,
  offset = 0,
): readonly (Range & { readonly role: TaggedRole })[] {
  const out: { from: number; to: number; role: TaggedRole }[] = []
  let open = -1
  for (let i = 0; i < labels.length; i++) {
    const label = labels[i] ?? 0
    const role = label === 0 ? -1 : (label - 1) >> 1
    const last = out.at(-1)
    if (role >= 0 && label % 2 === 0 && role === open && last) last.to = offset + i + 1
    else if (role >= 0) out.push({ from: offset + i, to: offset + i + 1, role: ROLES[role] ?? 'content' })
    open = role
  }
  return out
}

/** The label of a token that begins (or goes on with) a span of `role`. */
export function labelOf(role: TaggedRole, begins: boolean): number {
  return ROLES.indexOf(role) * 2 + (begins ? 1 : 2)
}
