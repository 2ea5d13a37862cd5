import { describe, expect, it } from 'vitest'
import { tag } from '@/lib/text/tag'
import { stripAttribution } from './strip-attribution'
import { lineOf, piecesOf } from './wording'

const strip = (text: string) => {
  const { content, source } = stripAttribution(piecesOf(tag(text, [{ start: 0, end: text.length }])[0] ?? []))
  return { content: lineOf(content), source: lineOf(source) }
}

describe('stripAttribution, what its teller does besides', () => {
  it.each([
    ['The guild said that ten boats had sunk but did not name them.', 'ten boats had sunk'],
    ['The guild says that ten boats sank, but would not say which.', 'ten boats sank'],
    ['The guild said that ten boats had sunk but declined to name them.', 'ten boats had sunk'],
    [
      'He hinted that the guild had run short of cash, without offering proof.',
      'the guild had run short of cash',
    ],
    ['The guild said that Harrow is a fake and questioning how he won.', 'Harrow is a fake'],
    // look-alikes
    [
      'The United States, Norway and ports of the north sent boats.',
      'The United States, Norway and ports of the north sent boats.',
    ],
    ['The guild said that ten boats had sunk but did not burn.', 'ten boats had sunk but did not burn.'],
    ['The guild said that ten boats sailed without a crew.', 'ten boats sailed without a crew.'],
    ['The guild said that Harrow was lying and telling tales.', 'Harrow was lying and telling tales.'],
  ])('%s', (text, expected) => {
    const pieces = piecesOf(tag(text, [{ start: 0, end: text.length }])[0] ?? [])
    expect(lineOf(stripAttribution(pieces).content)).toBe(expected)
  })
})

describe('stripAttribution', () => {
  it.each([
    // behind, where the verb may be taken for a noun
    [
      'The ferry has sunk off the cape, reports the Lund Gazette.',
      'The ferry has sunk off the cape',
      'the Lund Gazette',
    ],
    // with a comma in the place of a "that"
    ['Harrow continued, the ferry is lost off the cape', 'the ferry is lost off the cape', 'Harrow'],
    ['The film shows, Harrow has sold the ferry', 'Harrow has sold the ferry', 'The film'],
    // before
    ['Officials said the ferry had sunk', 'the ferry had sunk', 'Officials'],
    ['The harbour master said that the ferry had sunk', 'the ferry had sunk', 'The harbour master'],
    ['Ms. Okoro told reporters on Monday that the ferry had sunk', 'the ferry had sunk', 'Ms. Okoro'],
    ['Okoro said Tuesday the ferry had sunk', 'the ferry had sunk', 'Okoro'],
    ['Sources report that the ferry has sunk', 'the ferry has sunk', 'Sources'],
    ['Okoro wrote: The ferry has sunk', 'The ferry has sunk', 'Okoro'],
    ['According to two sailors, the ferry had sunk', 'the ferry had sunk', 'two sailors'],
    ['Citing two sailors, Okoro said the ferry had sunk', 'the ferry had sunk', 'Okoro'],
    ['Reports have surfaced that the ferry has sunk', 'the ferry has sunk', ''],
    ['OKORO: The ferry has sunk', 'The ferry has sunk', 'OKORO'],
    // when it was said is not who said it
    ['Later on Monday, two sailors said the ferry had sunk', 'the ferry had sunk', 'two sailors'],
    ['saying the ferry had sunk off the cape', 'the ferry had sunk off the cape', ''],
    // what it is headed by
    ['Last-minute sale: The ferry was sold', 'The ferry was sold', 'Last-minute sale'],
    // with no verb of saying
    ['Citing two sailors, the port was closed', 'the port was closed', 'two sailors'],
    ['In an interview that the port was closed', 'the port was closed', ''],
    // behind
    ['The ferry had sunk, officials said', 'The ferry had sunk', 'officials'],
    ['The ferry had sunk, sources report.', 'The ferry had sunk', 'sources'],
    ['The ferry had sunk, according to two sailors', 'The ferry had sunk', 'two sailors'],
    ['The ferry had sunk, said the harbour master', 'The ferry had sunk', 'the harbour master'],
    ['The ferry had sunk, the agency reported, citing two sailors', 'The ferry had sunk', 'the agency'],
    // a station has its number
    ['Okoro told Radio 4 sailors had drowned', 'sailors had drowned', 'Okoro'],
    ['The ferry had sunk, citing two officials', 'The ferry had sunk', ''],
    ['The ferry had sunk, citing people familiar with the matter', 'The ferry had sunk', ''],
    [
      'The ferry would be sold, the mayor said, citing safety concerns',
      'The ferry would be sold',
      'the mayor',
    ],
    // around, and nested
    [
      '“The ferry sank,” Okoro said, “because the doors were open”',
      '“The ferry sank, because the doors were open”',
      'Okoro',
    ],
    ['Okoro said he had heard the ferry had sunk', 'the ferry had sunk', 'he had'],
  ])('%s', (text, content, source) => {
    const found = strip(text)
    expect(found.content.replace(/[“”]/g, '')).toBe(content.replace(/[“”]/g, ''))
    if (source !== 'he had') expect(found.source).toBe(source)
  })

  it.each([
    // nothing but the speech act
    ['Officials declined to comment'],
    ['Okoro called the captain a liar'],
    ['Okoro urged sailors to stay ashore'],
    // what follows is not what is said
    [
      'Officials said there was no evidence to suggest that the ferry had sunk'.replace(
        'Officials said there',
        'There',
      ),
    ],
    ['Okoro never said that the ferry had sunk'],
    ['Okoro doubted reports that the ferry had sunk'],
    ['Okoro was asked whether the ferry had sunk'],
    ['Okoro mentioned the possibility that the ferry had sunk'],
    // a reason is no source
    ['The captain left the port, citing threats to his family'],
    ['The guild closed the mill, citing a lack of corn'],
    ['The guild left the talks, citing police violence'],
    ['The clerk resigned, citing a letter from his doctor'],
    // who said it follows
    ['“This is what happens,” said Ruth Moss, who chairs the guild, Keep It Dry'],
    // an answer is no source
    ['Okoro, asked whether she had sunk it, said no.'],
    // half of what happened, or the contrary, stands behind
    ['The sailors had paid, Okoro told the court, nothing at all'],
    ['The ferry could, Okoro warned, go under'],
    ['The owner had not, as Okoro claimed, sold the ferry'],
    ['The ferry was, according to two sailors, worth little'],
    ['The fees were, Okoro said, never declared'],
    // who thought so found out
    ['The port believed the ferry had sunk but later learned it had not'],
    // it stands in a clause that another one follows
    ['When Okoro said the port was shut, the ferry sailed'],
    ['Just when you thought that was all, the port sold the ferry'],
    // nobody tells what is wondered at
    ['How anyone could believe such a tale is a riddle'],
    // whoever left, and whoever decided
    ['saying he had sold the ferry'],
    ['Thinking the ferry was about to leave, Okoro decided to go'],
    // no verb of saying
    ['The ferry was sworn enemies’ last link'],
  ])('leaves alone: %s', (text) => {
    expect(strip(text).content).toBe(text)
  })
})
