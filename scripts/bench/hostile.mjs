import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { analyzeArguments } from './large.mjs'
import { judge, measure } from './measure.mjs'

const SIZE = 1_000_000
const MOST_SECONDS = 20

/** Texts that make a careless pattern or loop run for minutes, each repeated to a megabyte. */
const TEXTS = {
  'one word': 'x',
  'opening quotation marks': '“"‘ ',
  'quotes in quotes': '“He said “she said ‘it ',
  'verbs of saying': 'said that he said that ',
  'denials without an end': 'denied the report that the claim that ',
  'names without an end': 'Anna of the Roe of Brandt and ',
  'commas and clauses': 'who, which, while, after, ',
  'asides without an end': 'Anna – who of the one, a man of the other, the ',
  'asides within asides': 'Reed, who, ',
  'numbers and ranges': '400 to 500 to 3.2.1,000,000 million of ',
  'blanks and line ends': ' \t\n \r\n\u00a0 x',
  'full stops': '. .. ... U.S. a.m. ',
  'brackets and dashes': '(([[—- —- ',
  'one-word lines': 'Ferry\n',
  'capitals without full stops': 'THE MAYOR DENIED ON TUESDAY THAT THE FERRY RAN AGROUND ',
  'a table': '| 12 | 15 | Lund |\n|----|----|------|\n',
  addresses: 'https://a.example/?q=1&r=2 @roe #ferry ',
  'letters with marks': 'e\u0301\u0301\u0301 ',
  'soft hyphens': 's\u00ado\u00ad-\n',
  'outlets without an end': 'The New York Times Daily Post News of the World Herald ',
  'asked and answered': 'Asked whether it was, he said “no” and ',
  'questions without an end': 'asked the guard of Lund wondered he said if ',
  'asked without whether': 'asked the guard of Lund wondered ',
  'a page of comments': 'Ada Roe • 3 hours ago\nFake news!!! Stop lying\nReply · Share · 12\n\n',
  'figures set aside': 'That is short of the nine jets that the ministry announced. ',
  'lists of what was not': 'There was neither a raid nor a search, ',
  'clauses about clauses': 'Or Roe, who sold the pact, which he had called a fraud — whose ',
  'sources in passing': 'It sank, according to the coast guard. ',
  'paragraphs of one sentence': 'The mayor of Lund denied on Tuesday that 400 men came.\n\n',
}

/** A megabyte of each kind of hostile text, from start to exit. */
export async function hostile({ folder }) {
  let good = true
  for (const [name, piece] of Object.entries(TEXTS)) {
    const story = join(folder, `hostile-${name.replaceAll(' ', '-')}`)
    mkdirSync(story, { recursive: true })
    writeFileSync(join(story, 'hostile.txt'), piece.repeat(Math.ceil(SIZE / Buffer.byteLength(piece))))
    writeFileSync(
      join(story, 'other.txt'),
      'Ferry\n\nThe mayor of Lund denied on Tuesday that the ferry sank.\n',
    )
    const { seconds } = await measure(analyzeArguments(folder, story), { folder, runs: 1 })
    good = judge(`1 MB, ${name}`, seconds, 's', MOST_SECONDS) && good
  }
  return good
}
