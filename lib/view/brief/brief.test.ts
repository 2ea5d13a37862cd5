import { expect, it, test } from 'vitest'
import { ODD_STORY } from '@/lib/fixtures/odd-story'
import { evidenceBrief } from './brief'
import { linked, plain, quoted } from './markdown'

test('a brief: each claim with its numbers, its quotes, what it goes back to, and the articles with their hashes', () => {
  expect(evidenceBrief(ODD_STORY)).toMatchInlineSnapshot(`
    "# Ferry, "aground"

    3 claims from 2 articles. Engine 1.2.3. Who says what, and from whom they have it; not what is true.

    ## 1. The ferry ran aground.

    1 outlet repeats it, 1 origin. 1 outlet disputes it or carries a denial.

    Cut from a sentence of =The Echo.

    Suggested credibility 3, possibly true. =One origin, one against it. A suggestion on the Admiralty scale, by counting; no verdict.

    **Repeat it**

    - **The Post**, article 1, 2 May 2024
      - repeats it in its own voice; stated as fact (units 54 to 81)
        > the "Gull" sits on the sand

    **Dispute it**

    - **=The Echo**, article 2, undated
      - carries a denial; said by the owner (units 11 to 41)
        > The ferry never ran aground 🌀

    **What it goes back to**

    - **The Post**. It says so, first.

    ## 2. "Nobody", the captain said, is hurt.

    1 outlet repeats it, 1 origin. Undisputed. 1 outlet leaves it out.

    Cut from a sentence of The Post; put in by the engine: “is hurt”.

    **Repeat it**

    - **The Post**, article 1, 2 May 2024
      - passes it on; said by the captain (units 14 to 53)
        > "Nobody is hurt," the captain said, and

    **What it goes back to**

    - **The Post**. It says so, first.

    **Leave it out**

    - **=The Echo** leaves it out (too short). =The Echo’s article has 9 words: no room for detail.

    ## 3. =SUM(A1:A9) passengers were on board.

    1 outlet repeats it, 1 origin. Undisputed. 1 outlet leaves it out.

    Cut from a sentence of The Post; put in by the engine: “were on board”.

    **Repeat it**

    - **The Post**, article 1, 2 May 2024
      - passes it on; said by the office (units 83 to 105)
        > \\=SUM(A1:A9) passengers

    **What it goes back to**

    - **The Post**. It says so, first.

    **Leave it out**

    - **=The Echo** leaves it out (too short). =The Echo’s article has 9 words: no room for detail.

    ## Articles

    1. **The Post**: *Ferry aground*. 2 May 2024. <https://post.example/1> File a.txt, SHA-256 \`6161616161616161616161616161616161616161616161616161616161616161\`
    2. **=The Echo**, via Wire, Inc.: *Ferry safe*. Undated. File b.txt, SHA-256 \`6262626262626262626262626262626262626262626262626262626262626262\`

    A quote is what stands in the text with that SHA-256 between its units (UTF-16, end excluded); white space in it is shown as one blank.
    "
  `)
})

it('holds the claims of a filter alone, and says which', () => {
  const brief = evidenceBrief(ODD_STORY, { claimIds: ['c3'], filter: 'words "board"' })
  expect(brief).toContain('1 of 3 claims (words "board") from 2 articles.')
  expect(brief.match(/^## .*/gm)).toEqual(['## 3. =SUM(A1:A9) passengers were on board.', '## Articles'])
})

test('without claims it has the articles alone', () => {
  const brief = evidenceBrief(ODD_STORY, { claimIds: [], filter: 'disputed' })
  expect(brief.match(/^## .*/gm)).toEqual(['## Articles'])
  expect(brief).toContain('SHA-256')
})

it('counts an outlet that was not read apart from one that leaves it out', () => {
  const { analysis } = ODD_STORY
  const omission = { kind: 'not-analysed', because: 'It is in German.', evidence: [] } as const
  const cells = analysis.cells.map((cell) => (cell.stance === 'omits' ? { ...cell, omission } : cell))
  const brief = evidenceBrief({ ...ODD_STORY, analysis: { ...analysis, cells } })
  expect(brief).toContain('1 outlet repeats it, 1 origin. Undisputed. 1 outlet not read.')
  expect(brief).toContain('- **=The Echo** not read. It is in German.')
})

test.each([
  ['a *star*, an _underline_ and `code`', 'a \\*star\\*, an \\_underline\\_ and \\`code\\`'],
  ['<script>alert(1)</script>', '\\<script\\>alert(1)\\</script\\>'],
  ['[click](javascript:alert(1))', '\\[click\\](javascript:alert(1))'],
  ['![picture](https://a.example)', '!\\[picture\\](https://a.example)'],
  ['one\n\n# two\r\n> three', 'one # two \\> three'],
  ['AT&T, &lt;b&gt; and &#60;', 'AT&T, \\&lt;b\\&gt; and \\&#60;'],
  ['C:\\temp | ~gone~', 'C:\\\\temp \\| \\~gone\\~'],
  ['Engine 1.14.0', 'Engine 1.14.0'],
])('words of others are words: %s', (text, expected) => {
  expect(plain(text)).toBe(expected)
})

test.each([
  ['- no list', '> \\- no list'],
  ['12. no list', '> 12\\. no list'],
  ['# no heading', '> \\# no heading'],
  ['=== no heading', '> \\=== no heading'],
  ['at 12. noon', '> at 12. noon'],
])('a quote begins no block of its own: %s', (text, expected) => {
  expect(quoted(text)).toBe(expected)
})

test.each([
  ['https://post.example/a_b', '<https://post.example/a_b>'],
  ['javascript:alert(1)', 'javascript:alert(1)'],
  ['https://post.example/> <script>', 'https://post.example/\\> \\<script\\>'],
])('only a web address is a link: %s', (url, expected) => {
  expect(linked(url)).toBe(expected)
})
