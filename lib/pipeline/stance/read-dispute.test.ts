import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { DisputeKind } from '@/lib/model/types'
import { readDispute } from './read-dispute'

type Row = readonly [kind: DisputeKind, evidence: string, target: string | null, text: string]

const SIGNS: readonly Row[] = [
  // A verb of denial and a report
  [
    'denial',
    'denied reports that',
    ' two of its ferries had sunk.',
    'The harbour authority denied reports that two of its ferries had sunk.',
  ],
  ['denial', 'rejected the claims', null, 'The union rejected the claims.'],
  [
    'denial',
    'dismissed widely shared rumours of',
    ' a merger with its rival.',
    'The bank dismissed widely shared rumours of a merger with its rival.',
  ],
  [
    'denial',
    'pushed back against the notion that',
    ' the bridge is unsafe',
    'Engineers pushed back against the notion that the bridge is unsafe',
  ],
  ['denial', 'poured cold water on the story', null, 'Her agent poured cold water on the story.'],
  ['denial', 'disputed that', null, 'Captain Roe disputed that.'],
  [
    'denial',
    'disputes',
    ' her view of the wreck, he told the court.',
    'The owner disputes her view of the wreck, he told the court.',
  ],
  ['denial', 'rubbished that', null, 'The mayor rubbished that.'],
  [
    'denial',
    'poured scorn on the idea that',
    ' the dam could break.',
    'Engineers poured scorn on the idea that the dam could break.',
  ],
  ['denial', 'contested the figures', null, 'The union contested the figures.'],
  [
    'denial',
    'described the report of a strike as “wide of the mark',
    'the report of a strike ',
    'An aide described the report of a strike as “wide of the mark”.',
  ],
  [
    'denial',
    'branding the claims “a smear',
    null,
    'The owner hit back, branding the claims “a smear from people with no names”.',
  ],
  ['denial', 'received no such letter', null, 'Three farmers said that they had received no such letter.'],
  ['denial', 'is no such paper', null, 'The council says there is no such paper.'],
  ['denial', 'quashed speculation', null, 'The club quashed speculation.'],
  ['denial', 'disputed\n   the figures', null, 'The ministry disputed\n   the figures.'],
  ['denial', 'debunked the widely shared story', null, 'Two chemists debunked the widely shared story.'],
  // … of which only is said how, when and whose it was
  ['denial', 'disputed the report', null, 'The owner also disputed the report in a long letter on Monday.'],
  ['denial', 'shot down the claim', null, 'Two aides shot down the claim outright, and the fair went on.'],
  [
    'denial',
    'counter claims',
    'the well had been poisoned by strangers',
    'She went on air to counter claims made by her rival that the well had been poisoned by strangers',
  ],
  // What is called untrue stands behind it
  [
    'denial',
    'It is nonsense to say that',
    ' the brewery let the river run dry.',
    'It is nonsense to say that the brewery let the river run dry.',
  ],
  [
    'denial',
    'it isn’t true that',
    ' the mill was sold twice.',
    'She said it isn’t true that the mill was sold twice.',
  ],
  // … or is only pointed at
  [
    'denial',
    'said that wasn’t true',
    null,
    'The verger, who was at sea, said that wasn’t true: she had locked it.',
  ],
  // What was said before is said no more
  [
    'correction',
    'withdrew an earlier statement that',
    ' a fallen mast had blocked the lock.',
    'The port withdrew an earlier statement that a fallen mast had blocked the lock.',
  ],
  // What has been told of never was
  ['denial', 'This meeting never took place', null, 'This meeting never took place.'],
  ['denial', 'it would never happen', null, 'He vowed that it would never happen.'],
  [
    'doubt',
    'no evidence that the alleged visits ever happened',
    null,
    'The inspectors found no evidence that the alleged visits ever happened.',
  ],
  // Laid to rest, ruled out, in dispute
  [
    'denial',
    'Rumours of a flood in the upper town have been put to bed',
    'of a flood in the upper town ',
    'Rumours of a flood in the upper town have been put to bed',
  ],
  [
    'denial',
    'ruled out',
    ' any sale of the mill to strangers',
    'The owner ruled out any sale of the mill to strangers',
  ],
  ['doubt', 'are now in dispute', 'whose links to the guild ', 'whose links to the guild are now in dispute'],
  ['denial', 'mistranslated', null, 'The poet was mistranslated.'],
  // Called hard to believe
  [
    'doubt',
    'think this is extremely suspect',
    null,
    '“I think this is extremely suspect, and rare,” the botanist said.',
  ],
  ['doubt', ': it is not plausible', null, 'Simply put: it is not plausible and nobody has seen it.'],
  ['doubt', 'It sounds pretty far-fetched', null, 'It sounds pretty far-fetched.'],
  ['doubt', 'defies logic that', ' a whale climbed the dam', 'It defies logic that a whale climbed the dam'],
  ['doubt', 'are unconvinced', null, 'Still, many are unconvinced.'],
  [
    'doubt',
    'doubts after',
    ' new shots heard on the border',
    'Truce doubts after new shots heard on the border',
  ],
  [
    'denial',
    'been a mirage',
    'Divers say the wreck may have ',
    'Divers say the wreck may have been a mirage',
  ],
  // Set against it
  [
    'contradiction',
    'Despite the governor’s promises that the town will pay for the new bridge',
    'the town will pay for the new bridge',
    'Despite the governor’s promises that the town will pay for the new bridge, the mayor saved her money.',
  ],
  // A verb of denial alone
  [
    'denial',
    'denied',
    ' sending the ship to the northern port.',
    'The captain denied sending the ship to the northern port.',
  ],
  [
    'denial',
    'denies that',
    ' the dam was ever inspected',
    'The company denies that the dam was ever inspected',
  ],
  ['denial', 'debunked', null, 'Two chemists debunked it.'],
  ['denial', 'denied', null, 'The mayor not only denied it.'],
  // Said to be without ground, and said to be a lie
  [
    'doubt',
    'not supported by any credible evidence',
    'The theory is popular and ',
    'The theory is popular and not supported by any credible evidence, the lab said.',
  ],
  [
    'doubt',
    "hasn't been backed by convincing proof",
    null,
    "The charge hasn't been backed by convincing proof.",
  ],
  ['denial', 'stop lying', null, 'The mayor told her rival to “stop lying.”'],
  [
    'denial',
    'unfairly branded',
    ' “a playground for smugglers” by one paper.',
    'The port was unfairly branded “a playground for smugglers” by one paper.',
  ],
  // The denial as a noun, and the passive
  ['denial', 'issued a flat denial', null, 'The palace issued a flat denial.'],
  ['denial', 'deputy’s denial', null, 'The governor repeated her deputy’s denial.'],
  [
    'denial',
    'were denied by',
    'The plans to close both schools ',
    'The plans to close both schools were denied by the council.',
  ],
  // A report is called untrue
  [
    'denial',
    'reports that nine miners were trapped are categorically false',
    'that nine miners were trapped ',
    'The reports that nine miners were trapped are categorically false.',
  ],
  ['denial', 'story is “pure fiction', null, 'The story is “pure fiction”, her lawyer said.'],
  [
    'denial',
    'claim that the well was poisoned is not true',
    'that the well was poisoned ',
    'The claim that the well was poisoned is not true.',
  ],
  [
    'denial',
    'Claim Reservoir Was Drained ‘Utterly False',
    'Reservoir Was Drained ',
    'Minister: Claim Reservoir Was Drained ‘Utterly False’',
  ],
  ['denial', 'called the account “nonsense', null, 'The pilot called the account “nonsense”.'],
  [
    'denial',
    'describing it as a complete fabrication',
    null,
    'He answered by describing it as a complete fabrication.',
  ],
  [
    'denial',
    'reports are straight out of the realm of fantasy',
    null,
    'Such reports are straight out of the realm of fantasy.',
  ],
  [
    'denial',
    'bogus story about',
    ' a cow that could fly',
    'Thousands shared a bogus story about a cow that could fly',
  ],
  [
    'denial',
    'false rumours that',
    ' the lake had been drained',
    'Neighbours spread false rumours that the lake had been drained',
  ],
  ['denial', 'It is untrue', null, 'It is untrue.'],
  ['denial', '“That is simply wrong', null, '“That is simply wrong,” the curator said.'],
  [
    'denial',
    'was a hoax',
    'The shark photographed in the canal ',
    'The shark photographed in the canal was a hoax.',
  ],
  ['denial', 'hoax', null, 'Death hoax fools thousands of fans'],
  ['denial', "isn't true", null, "It just isn't true."],
  [
    'denial',
    'falsely claimed that',
    ' the vaccine had been withdrawn.',
    'A leaflet falsely claimed that the vaccine had been withdrawn.',
  ],
  [
    'denial',
    'wrongly identified',
    ' the driver as a local teacher',
    'Several papers wrongly identified the driver as a local teacher',
  ],
  ['denial', 'which never happened', null, 'He described the flood, which never happened.'],
  ['denial', 'was no such agreement', null, 'There was no such agreement.'],
  ['denial', 'no truth to the rumour about', null, 'There is no truth to the rumour about the factory'],
  ['denial', 'not the case', null, 'That is not the case.'],
  // The answer to a question is no
  [
    'denial',
    '“No,',
    ' the well had run dry',
    'Asked whether the well had run dry, the farmer said: “No, it has not.”',
  ],
  ['denial', '“Of course not', null, 'Asked about it, she said “Of course not.”'],
  // A sentence that begins with a no
  ['denial', 'No', ', the museum did not lose its painting', 'No, the museum did not lose its painting'],
  ['denial', 'Not so fast', null, 'Not so fast.'],
  // Doubt
  ['doubt', 'cast doubt on the report', null, 'Two experts cast doubt on the report.'],
  ['doubt', 'skeptical of the story', null, 'Residents were skeptical of the story.'],
  [
    'doubt',
    'no evidence that',
    ' the letter was ever sent.',
    'Police found no evidence that the letter was ever sent.',
  ],
  [
    'doubt',
    "wasn't any proof of",
    ' a second tunnel under the wall',
    "There wasn't any proof of a second tunnel under the wall",
  ],
  [
    'doubt',
    'questioned whether',
    ' the ship had ever left port',
    'A historian questioned whether the ship had ever left port',
  ],
  ['doubt', 'too good to be true', null, 'It sounded too good to be true.'],
  ['doubt', 'satirical website', null, 'The tale first appeared on a satirical website.'],
  ['doubt', 'fake news site', null, 'It was published by a fake news site.'],
  ['doubt', 'call a second slide highly unlikely', null, 'Geologists call a second slide highly unlikely.'],
  // Contradiction
  ['contradiction', 'contradicting', null, 'The guard spoke of two men, contradicting the mayor.'],
  ['contradiction', 'at odds with', null, 'The log is at odds with the timetable.'],
  ['contradiction', 'Contrary to', null, 'Contrary to what was printed, the shop opened on Monday.'],
  ['contradiction', 'despite reports', null, 'The road is open, despite reports.'],
  ['contradiction', 'is alive and well', null, 'The singer is alive and well.'],
  [
    'contradiction',
    'But other witnesses spoke of only',
    null,
    'But other witnesses spoke of only two boats.',
  ],
  [
    'contradiction',
    'though another official put the number',
    null,
    'Ninety were hurt, though another official put the number at forty.',
  ],
  // Correction
  ['correction', 'retracted', null, 'The journal retracted the study.'],
  ['correction', 'walked back his earlier remarks', null, 'The senator walked back his earlier remarks.'],
  ['correction', 'backed away from the claim', null, 'On Friday he backed away from the claim.'],
  ['correction', 'issued a correction', null, 'The daily issued a correction.'],
  ['correction', 'revised the death toll', null, 'The coroner revised the death toll.'],
  [
    'correction',
    'earlier version of this article',
    ' named the wrong street.',
    'An earlier version of this article named the wrong street.',
  ],
  ['correction', 'Correction', ': the fire was on Oak Lane.', 'Correction: the fire was on Oak Lane.'],
]

describe('readDispute', () => {
  it.each(SIGNS)('%s by %j about %j: %s', (kind, evidence, target, text) => {
    const found = readDispute(text)
    expect(found && { kind: found.kind, evidence: cut(text, found.evidence) }).toEqual({ kind, evidence })
    expect(found?.target ? cut(text, found.target) : null).toBe(target)
  })

  it.each([
    'Investors are withdrawing amid reports that the bank is failing.',
    'Troops withdrew after a claim that mines had been laid.',
    'The club took back the medal amid allegations that he had cheated.',
    'The navy withdrew two ships following reports that the strait was mined.',
    'The crew withdrew on the claim that the boats were rotten.',
    'Both teams withdrew because of rumours that the ice was thin.',
  ])('takes back no report: %s', (text) => {
    expect(readDispute(text)).toBeNull()
  })

  it.each([
    ['The diocese retracted both earlier claims that the well was dry.', ' the well was dry.'],
    ['She took back her story that the cook had poisoned the soup.', ' the cook had poisoned the soup.'],
    ['The guild recanted the abbot’s old tale that gulls carry gold.', ' gulls carry gold.'],
    ['He withdrew allegations that the brewer had cheated.', ' the brewer had cheated.'],
  ])('takes back what it says: %s', (text, target) => {
    const found = readDispute(text)
    expect(found?.kind).toBe('correction')
    expect(found?.target && cut(text, found.target)).toBe(target)
  })

  it.each([
    'It was a fraud that ruined sixty families in Lund, the judge said.',
    'It was a hoax that cost the city a million.',
    'It was a prank that went wrong.',
    'It is a sham that may cost the abbot his seat.',
    'It is a myth that drives many buyers.',
    'It was a lie that haunted him for years.',
    'It was a hoax that fooled newspapers, she wrote.',
    'It is a fiction that still has the island in its grip.',
    'It is an illusion that feeds every gambler in the port.',
  ])('tells what a hoax did, and denies nothing that is told: %s', (text) => {
    expect(readDispute(text)?.target ?? null).toBeNull()
  })

  it.each([
    ['It is a myth that gulls carry gold.', ' gulls carry gold.'],
    ['It was a lie that armed men took the mill.', ' armed men took the mill.'],
    ['It’s nonsense that Ahmed left the island in May.', ' Ahmed left the island in May.'],
    ['It is untrue that May resigned in spring.', ' May resigned in spring.'],
    ['It is untrue that these two ferries collided.', ' these two ferries collided.'],
    ['It is false that thousands of carts cross it.', ' thousands of carts cross it.'],
    ['It is a lie that his two brothers robbed the inn.', ' his two brothers robbed the inn.'],
    ['It was a hoax that 40 goats swam ashore.', ' 40 goats swam ashore.'],
  ])('calls untrue what is told: %s', (text, target) => {
    const found = readDispute(text)
    expect(found?.target && cut(text, found.target)).toBe(target)
  })

  it.each<[target: string | null, text: string]>([
    // Who says it stands behind the mark
    [' any leak at the dam,', '“We have ruled out any leak at the dam,” the chief engineer told reporters.'],
    [' any leak at the dam,', '"We have ruled out any leak at the dam," the chief engineer told reporters.'],
    [' the “Aurora” had ever sunk.', 'The owner said it was false that the “Aurora” had ever sunk.'],
    // Who says it stands before
    [
      'the drawing of the old ferry ',
      'According to Jane Roe, a museum keeper, the drawing of the old ferry isn’t real.',
    ],
    // Rumours that only spread say nothing
    [null, 'Despite rumours that spread on Sunday morning, the tenor is alive and well, his agent said.'],
    // What stands behind is why
    [null, 'Yet several sailors say that is not the case as the boats leaked too.'],
    // The report is only named
    [null, 'That report, however, is false.'],
    [null, 'The whole story, though, was made up.'],
    ['The old drawing of the goat ', 'The old drawing of the goat was made up.'],
    [null, 'There is so far no indication that the tale is true, and readers should wait.'],
    [null, 'There is no evidence that these reports are accurate.'],
    [' the story is told in every port', 'There is no evidence that the story is told in every port'],
    [
      ' the county closed the town of Lund.',
      'There is no truth to a claim that the county closed the town of Lund.',
    ],
  ])('ends what is disputed where it ends, %j: %s', (target, text) => {
    const found = readDispute(text)
    expect(found).not.toBeNull()
    expect(found?.target ? cut(text, found.target) : null).toBe(target)
  })

  it('reads “nothing but” with a comma, too', () => {
    const text = 'A report that the old tenor had died in Lund is nothing, but a lie.'
    expect(readDispute(text)?.kind).toBe('denial')
    expect(readDispute('The boat is nothing, but a hull.')).toBeNull()
  })

  it('finds a sign behind a look-alike', () => {
    const text = 'The man, who was denied bail, denied that he had ever seen the boat.'
    expect(cut(text, readDispute(text)?.evidence ?? { start: 0, end: 0 })).toBe('denied that')
  })

  it('gives spans that lie in the text, whatever the text', () => {
    const words = fc.constantFrom(
      ...'reports denied that is false “ ” no evidence not hoax called it asked whether , ? \n claim'.split(
        ' ',
      ),
    )
    fc.assert(
      fc.property(fc.array(fc.oneof(words, fc.string()), { maxLength: 30 }), (parts) => {
        const text = parts.join(' ')
        const found = readDispute(text)
        for (const span of found ? [found.evidence, ...(found.target ? [found.target] : [])] : []) {
          expect(span.start).toBeGreaterThanOrEqual(0)
          expect(span.end).toBeGreaterThan(span.start)
          expect(span.end).toBeLessThanOrEqual(text.length)
        }
      }),
    )
  })

  it('reads a long line of cue words in bounded time', () => {
    for (const word of ['reports ', 'denied ', '“no ', 'called it ', 'no evidence '])
      expect(() => readDispute(word.repeat(20_000))).not.toThrow()
  })
})

function cut(text: string, span: { readonly start: number; readonly end: number }): string {
  return text.slice(span.start, span.end)
}
