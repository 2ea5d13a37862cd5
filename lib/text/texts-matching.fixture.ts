import fc from 'fast-check'

/** Texts for tests that `pattern` matches, made up from its source: always the same ones, of several hundred tries those that it matches. */
export function textsMatching(pattern: RegExp): readonly string[] {
  return fc
    .sample(fc.stringMatching(withoutLooks(pattern)), { numRuns: 400, seed: 1 })
    .map((text) => `So ${text.trim()} now.`)
    .filter((text) => pattern.test(text))
}

/** A pattern from which texts can be made up: without looks ahead and behind, its gaps filled with small letters. */
function withoutLooks({ source }: RegExp): RegExp {
  let depth = 0
  let out = ''
  for (const piece of source.match(/\(\?<?[=!]|\(|\)|\[(?:\\.|[^\]])*\]|\\.|./g) ?? []) {
    if (depth > 0 || /^\(\?<?[=!]/.test(piece)) depth += piece.startsWith('(') ? 1 : piece === ')' ? -1 : 0
    else if (piece !== '\\b') out += piece
  }
  return new RegExp(
    out
      .replaceAll(/\\s[+*]/g, ' ')
      .replaceAll(/\\[wS](?=[+*])/g, '[a-z]')
      .replaceAll(/\(\?<\w+>/g, '(?:'),
  )
}
