import { finiteVerb, isClause } from './clause'
import { isDash } from './marks'
import { countWords, type Piece } from './wording'

/** Words that take something back. */
export const TURNS =
  /^(?:not|no|never|nor|neither|without|denied|denies|false|untrue|doubt|but|however|although|though|unless|if)$|n't$/

/** Without ", a town on the coast, " and ", who had left, ": the longest aside first, as long as it is too long. */
export function withoutAsides(pieces: readonly Piece[], most: number): readonly Piece[] {
  let rest = pieces
  while (countWords(rest) > most) {
    const marks = rest.flatMap((piece, at) => {
      const dash = isDash(rest, at)
      return dash || ASIDE_MARKS.has(piece.text) ? [{ at, text: piece.text, dash }] : []
    })
    const aside = marks
      .flatMap((from, m) => (from.text === ':' ? [] : nextTwo(marks, m).map((to, n) => ({ from, to, n }))))
      .filter(
        ({ from, to, n }) => n === 0 || (resumes(rest, to.at) && finiteVerb(rest.slice(0, from.at)) < 0),
      )
      .map(({ from, to }) => ({ from: from.at, to: to.at }))
      // The longest first: whether it is one is asked of no more than need be, for that reads the whole sentence.
      .sort((a, b) => b.to - b.from - (a.to - a.from))
      .find(({ from, to }) => isAside(rest, from, to))
    if (!aside) return rest
    // "She asked Reed, an old captain: “Why?”" keeps its colon.
    const from = rest[aside.to]?.text === ':' ? aside.to : aside.to + 1
    rest = [...rest.slice(0, aside.from), ...rest.slice(from)]
  }
  return rest
}

const ASIDE_MARKS = new Set(',:')

type Mark = { readonly at: number; readonly text: string; readonly dash: boolean }

/** The next two marks that an aside may end with which begins at one of them: a dash ends with its like. */
function nextTwo(marks: readonly Mark[], begin: number): readonly Mark[] {
  const from = marks[begin]
  const found: Mark[] = []
  for (let m = begin + 1; from && m < marks.length && found.length < 2; m++) {
    const to = marks[m]
    if (to && (to.text === from.text || !(from.dash || to.dash))) found.push(to)
  }
  return found
}

/** The sentence's own verb stands behind this comma. */
function resumes(pieces: readonly Piece[], comma: number): boolean {
  const next = pieces[comma + 1]
  return next !== undefined && /^(?:AUX|VERB)$/.test(next.pos) && !next.low.endsWith('ing')
}

function isAside(pieces: readonly Piece[], from: number, to: number): boolean {
  const inner = pieces.slice(from + 1, to)
  const opens = inner[0]
  if (!opens || inner.length < 3 || inner.some((piece) => TURNS.test(piece.low))) return false
  if (inner.some((piece) => /^["“”]$/.test(piece.text))) return false
  // ", who was ill, sparking rumours, is": the second half would hang on nothing.
  const behind = pieces[to + 1]
  if (behind?.pos === 'VERB' && behind.low.endsWith('ing')) return false
  if (/^(?:who|which|whose|where|whom)$/.test(behind?.low ?? '')) return false
  const relative =
    /^(?:which|who|whose|where|including|such|along|according)$/.test(opens.low) ||
    /^(?:a|an|the)$/.test(opens.low)
  return relative && isClause([...pieces.slice(0, from), ...pieces.slice(to + 1)])
}
