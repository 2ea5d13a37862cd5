/** The parser's time grows with the square of the depth: at 20,000 a quarter of a second, at 300,000 a minute. */
const DEEPEST = 20_000

const VOID = 'area base br col embed hr img input link meta source track wbr'
/** Their ends may be left out: they do not nest. */
const SELF_ENDING = 'p li dt dd tr td th tbody thead tfoot colgroup option optgroup'
const FLAT = new Set(`${VOID} ${SELF_ENDING}`.split(' '))

/**
 * Whether elements nest deeper than in any page, told by counting tags before anything is parsed. Time grows with the length alone.
 */
export function nestsTooDeep(html: string): boolean {
  const tags = /<(\/?)([a-z][a-z\d-]*)/gi
  let depth = 0
  for (let tag = tags.exec(html); tag !== null; tag = tags.exec(html)) {
    const [, end, name = ''] = tag
    const low = name.toLowerCase()
    if (FLAT.has(low)) continue
    if (end) depth = Math.max(0, depth - 1)
    else if (++depth > DEEPEST) return true
    if (!end && (low === 'script' || low === 'style')) {
      // What stands in these are no tags.
      const close = html.indexOf(`</${name}`, tags.lastIndex)
      if (close < 0) return false
      tags.lastIndex = close
    }
  }
  return false
}
