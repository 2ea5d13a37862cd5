/** Which UTF-16 units are seen: white space, line breaks and marks without width. Data about Unicode only. */

/** Line feed, vertical tab, form feed, carriage return, next line, line and paragraph separator. */
export function isLineBreak(code: number): boolean {
  return (code >= 0x0a && code <= 0x0d) || code === 0x85 || code === 0x2028 || code === 0x2029
}

/** White space of every kind, line breaks and control characters too. */
export function isSpace(code: number): boolean {
  if (code <= 0x20) return true
  if (code < 0x85) return false
  return (
    code === 0x85 ||
    code === 0xa0 ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000
  )
}

/** Soft hyphen, zero-width space, marks of direction, word joiner, byte-order mark. The joiner inside emoji is none of them. */
export function isInvisible(code: number): boolean {
  if (code < 0xad) return false
  return (
    code === SOFT_HYPHEN ||
    code === 0x200b ||
    code === 0x200e ||
    code === 0x200f ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2060 && code <= 0x2069) ||
    code === 0xfeff
  )
}

export const SOFT_HYPHEN = 0xad
