/** Where a page or feed says something of itself, in words: "JSON-LD “datePublished”" for the rule "html:json-ld datePublished". */
export function pageRuleWords(rule: string): string {
  const [, kind = '', name = ''] = /^(html|feed):(.*)$/.exec(rule) ?? []
  if (kind === 'feed') return `said by the feed (“${name}”)`
  if (kind === '') return `said by the page itself (${rule})`
  const ld = /^json-ld (.*)$/.exec(name)?.[1]
  if (ld !== undefined) return `said by the page itself (JSON-LD “${ld}”)`
  if (/^(?:h1|title|time)$/.test(name)) return `said by the page itself (<${name}>)`
  return `said by the page itself (meta “${name}”)`
}
