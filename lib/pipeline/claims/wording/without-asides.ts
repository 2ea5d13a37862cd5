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
    const marks = rest.flatMap((piece, i) => (ASIDE_MARKS.has(piece.text) || isDash(rest, i) ? [i] : []))
    const aside = marks
      .filter((from) => rest[from]?.text !== ':')
      .flatMap((from) =>
        marks
          .filter(
            (to) =>
              to > from && (rest[to]?.text === rest[from]?.text || !(isDash(rest, from) || isDash(rest, to))),
          )
          .slice(0, 2)
          .flatMap((to, m) =>
            m === 0 || (resumes(rest, to) && finiteVerb(rest.slice(0, from)) < 0) ? [{ from, to }] : [],
          ),
      )
      .filter(({ from, to }) => isAside(rest, from, to))
      .sort((a, b) => b.to - b.from - (a.to - a.from))[0]
    if (!aside) return rest
    // "She asked Reed, an old captain: “Why?”" keeps its colon.
    const from = rest[aside.to]?.text === ':' ? aside.to : aside.to + 1
    rest = [...rest.slice(0, aside.from), ...rest.slice(from)]
  }
  return rest
}

const ASIDE_MARKS = new Set(',:')

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
