import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { EVIDENCE_RULE_WORDS, ZONE_RULE_WORDS } from './rule-words'
import { evidenceWords, zoneWords } from './zones'

/** Whatever is called a rule where articles are cleaned: in objects, in tables of cues, and what a page marks itself. */
function namesOfRules(): readonly string[] {
  const folder = 'lib/pipeline/clean'
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .flatMap((file) => {
      const source = readFileSync(`${folder}/${file}`, 'utf8')
      return [
        ...source.matchAll(/\brule: (?:[\w.]+ \? '([a-z-]+)' : )?'([a-z-]+)'/g),
        ...source.matchAll(/^ {2}\[\s*'([a-z-]+)',\s*(?:'([a-z-]+)'|true|false),/gm),
        ...source.matchAll(/BY_PAGE = '([a-z-]+)'/g),
      ].flatMap((match) => match.slice(1).filter((name) => name !== undefined))
    })
}

test('every rule of a zone or a field has words for people', () => {
  const names = namesOfRules()
  expect(names).toEqual(
    expect.arrayContaining(['continues', 'agency', 'told', 'author-note', 'page-structure']),
  )
  expect(names.filter((name) => !(name in ZONE_RULE_WORDS) && !(name in EVIDENCE_RULE_WORDS))).toEqual([])
})

test.each([
  ['boilerplate', 'comments', 'not part of the report: asks for comments'],
  ['byline', 'name-and-role', 'byline: a name and an office'],
  // Of an analysis by an engine that had other rules.
  ['link', 'no-rule-of-today', 'link to something else'],
  ['rest', null, 'not read as report'],
] as const)('a %s by the rule %s', (kind, rule, words) => {
  expect(zoneWords(kind, rule)).toBe(words)
})

test.each([
  ['decided', 'told', 'read from the text, behind “told”'],
  ['suggested', 'copyright', 'a suggestion, not decided, in the copyright line'],
  ['given', 'given', 'given with the article'],
  ['given', 'html:json-ld datePublished', 'said by the page itself (JSON-LD “datePublished”)'],
  ['decided', 'no-rule-of-today', 'read from the text'],
] as const)('a field that is %s by the rule %s', (weight, rule, words) => {
  expect(evidenceWords({ weight, rule })).toBe(words)
})
