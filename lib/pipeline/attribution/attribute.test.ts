import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { articleOf, sentencesOf } from './article-of.fixture'
import { attribute } from './attribute'

/** "name | cue | content (pieces joined by …)" of each attribution by a rule. */
function read(text: string, title = false): string[] {
  const article = articleOf(text, { title })
  const at = (spans: readonly { start: number; end: number }[]) =>
    spans.map((s) => text.slice(s.start, s.end).replace(/\s+/g, ' ')).join(' … ')
  return attribute([article], sentencesOf([article]))
    .filter((a) => a.rule.startsWith('rule:'))
    .map((a) => `${a.sourceName} | ${at(a.cue)} | ${at(a.content)}`)
}

describe('attribute by rules', () => {
  it.each([
    // X said (that) S
    [
      'The mayor said the bridge had been closed for weeks.',
      'The mayor | said | the bridge had been closed for weeks',
    ],
    [
      'Harbour officials said on Monday that two ferries had collided.',
      'Harbour officials | said | that two ferries had collided',
    ],
    ['Anna Weber told the Daily Post that she had resigned.', 'Anna Weber | told | that she had resigned'],
    ['The ministry also announced a new levy on salt.', null],
    // S, X said; S, said X
    ['The ferry sank within minutes, Anna Weber said.', 'Anna Weber | said | The ferry sank within minutes'],
    [
      'The ferry sank within minutes, said Anna Weber, the chief of the coast guard.',
      'Anna Weber | said | The ferry sank within minutes',
    ],
    ['“It sank within minutes,” said a fisherman.', 'a fisherman | said | “It sank within minutes,”'],
    [
      '“It sank at once,” Weber said. “Nobody had time to think.”',
      'Weber | said | “It sank at once,” … “Nobody had time to think.”',
    ],
    // According to
    [
      'Three men escaped, according to two guards familiar with the case.',
      'two guards familiar with the case | according to | Three men escaped',
    ],
    [
      'According to the harbour log, the ship left at noon.',
      'the harbour log | According to | the ship left at noon',
    ],
    // Documents and data
    [
      'Shipping data showed the tanker had turned back.',
      'Shipping data | showed | the tanker had turned back',
    ],
    // Apposition and relative clause
    [
      'Paul Okoro, leader of the dockers, said the strike would go on.',
      'Paul Okoro | said | the strike would go on',
    ],
    [
      'A second source, who asked not to be named, said the talks had failed.',
      'A second source, who asked not to be named | said | the talks had failed',
    ],
    // Denial: what is denied
    [
      'The company denied reports that it had paid the guards.',
      'The company | denied | reports that it had paid the guards',
    ],
    [
      'The port office has voiced doubts about a report that the dam was safe.',
      'The port office | has voiced doubts about | a report that the dam was safe',
    ],
    [
      'Two experts cast doubt on claims that the dam was safe.',
      'Two experts | cast doubt on | claims that the dam was safe',
    ],
    // Colon and quote; answers
    ['Weber said: “We knew nothing.”', 'Weber | said | “We knew nothing.”'],
    [
      'Asked whether the dam was safe, Weber replied “no, of course not.”',
      'Weber | replied | “no, of course not.”',
    ],
    // Passive
    [
      'The envoy was quoted by a state agency as saying that talks would resume.',
      'The envoy | was quoted by a state agency as saying | that talks would resume',
    ],
    ['It was reported that the road had reopened.', 'null | was reported | that the road had reopened'],
    [
      '“The talks will resume,” the envoy was quoted as saying by a state agency.',
      'the envoy | was quoted as saying | “The talks will resume,”',
    ],
    // Who quotes tells it; whom it has it from is its basis
    [
      'The state agency quoted a pilot as saying that both planes had landed.',
      'The state agency | quoted … as saying | that both planes had landed',
    ],
    [
      'According to the Harbour Courier, citing dockers, the crane had been sold.',
      'Harbour Courier | According to | the crane had been sold',
    ],
    // Hearsay
    [
      'Paul Okoro, leader of the dockers, had heard that forty men were hurt.',
      'Paul Okoro | had heard | that forty men were hurt',
    ],
    [
      'Weber has heard from two pilots that the plane was sold.',
      'Weber | has heard | that the plane was sold',
    ],
    // Nobody said anything
    ['Nothing shows that the pilot was on board.', null],
    ['No evidence has shown that the dam was unsafe.', null],
    ['Nobody has said that the road would reopen.', null],
    ['The ministry did not say when the road would reopen.', null],
    ['Weber declined to say whether she would run.', null],
    ['She wants to leave the country.', null],
    ['The old mill burned down on Tuesday.', null],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected === null ? [] : [expected])
  })

  it.each([
    ['The state agency quoted a pilot as saying that both planes had landed.', ['a pilot']],
    ['According to the Harbour Courier, citing dockers, the crane had been sold.', ['dockers']],
    ['The crane had been sold, according to the Harbour Courier, citing dockers.', ['dockers']],
    ['Weber has heard from two pilots that the plane was sold.', ['two pilots']],
    ['Citing contacts in the coast guard, Weber said the plane was sold.', ['contacts in the coast guard']],
    ['The envoy was quoted by a state agency as saying that talks would resume.', []],
  ])('names whom a source has it from: %s', (text, basis) => {
    const article = articleOf(text)
    const found = attribute([article], sentencesOf([article])).filter((a) => a.rule.startsWith('rule:'))
    expect(found.flatMap((a) => a.basis)).toEqual(basis)
  })

  it.each([
    [
      'On Sunday a television programme asked Anna Weber, the mayor: “So are forty of our men there or not?”',
      'Weber',
    ],
    [
      'When asked by a reporter if the dam was safe, Weber said: “We have no such information.”',
      'if the dam',
    ],
    ['Asked whether forty men had come, Weber replied that she had not counted.', 'whether forty'],
  ])('makes nobody say what was asked: %s', (text, words) => {
    const article = articleOf(text)
    for (const one of attribute([article], sentencesOf([article]))) {
      const said = one.content.map(({ start, end }) => text.slice(start, end)).join(' ')
      if (text.endsWith('?”')) expect(one.sourceName ?? '').not.toContain(words)
      else expect(said).not.toContain(words)
    }
  })

  it('reads headlines', () => {
    expect(read('Ministry: No Trace Of Missing Ship\n\nBody.', true)).toContain(
      'Ministry | : | No Trace Of Missing Ship',
    )
    expect(read('Coast Guard Denies Report Of Second Ship\n\nBody.', true)).toContain(
      'Coast Guard | Denies | Report Of Second Ship',
    )
  })

  it('reads transcripts, and only where several lines are labelled', () => {
    const lines = 'Weber: We saw nothing at all.\n\nOkoro: That is not true.\n\nWeber: It is.'
    expect(read(lines)).toEqual([
      'Weber | : | We saw nothing at all.',
      'Okoro | : | That is not true.',
      'Weber | : | It is.',
    ])
    expect(read('Update: The road has reopened after a week.')).toEqual([])
  })

  it('keeps what a source goes by', () => {
    const article = articleOf('Citing friends in the port police, Weber said the ship had left.')
    const basis = attribute([article], sentencesOf([article])).flatMap((a) => a.basis)
    expect(basis).toEqual(['friends in the port police'])
  })

  it('gives a block after a colon to who was about to speak, as long as it speaks in the first person', () => {
    const text =
      'Anna Weber wrote in a post that night:\n\nWe never closed the harbour.\n\nOur boats sail every day.\n\nThe harbour was built long ago.'
    expect(read(text).map((line) => line.split(' | ')[2])).toEqual([
      'We never closed the harbour. … Our boats sail every day.',
    ])
    expect(read(text)[0]).toContain('Anna Weber')
    expect(read('The report lists three boats:\n\nThe Elm was built long ago.')).toEqual([])
  })

  it('gives letters to who signs them, and single names on a line to nobody', () => {
    const letters =
      'The bridge must go.\n\nEmil Roth.\n\nIt has to stay. It is old.\n\n@annaw.\n\nWho will pay?\n\nPaul Okoro.'
    expect(read(letters)).toEqual([
      'Emil Roth |  | The bridge must go.',
      '@annaw |  | It has to stay. It is old.',
      'Paul Okoro |  | Who will pay?',
    ])
    expect(read('The bridge must go.\n\nEmil Roth.')).toEqual([])
    expect(read('The bridge must go.\n\n— Emil Roth (@eroth) May 3')).toEqual([
      'Emil Roth |  | The bridge must go.',
    ])
  })

  it('carries a speaker to a paragraph that is all quotation', () => {
    expect(read('“We lost the boat,” Anna Weber said.\n\n“It cannot be raised before spring.”')).toEqual([
      'Anna Weber | said | “We lost the boat,”',
      'Anna Weber | said | “It cannot be raised before spring.”',
    ])
  })
})

describe('attribute on any text', () => {
  it('gives spans inside the article and never fails', () => {
    const piece = fc.constantFrom(
      'said',
      'Weber',
      'he',
      'she',
      '“',
      '”',
      '"',
      ',',
      '.',
      ':',
      '\n\n',
      '\n',
      'according',
      'to',
      'that',
      'the',
      'ship',
      'sank',
      'denied',
      'reports',
      'who',
      '(',
      ')',
      '😀',
      '\u00AD',
      'told',
      'Asked',
      'WEBER',
      '—',
      "'",
      'was',
      'quoted',
      'as',
      'saying',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 80 }), (pieces) => {
        const article = articleOf(pieces.join(' '), { title: true })
        for (const a of attribute([article], sentencesOf([article]))) {
          expect(a.content.length).toBeGreaterThan(0)
          for (const s of [...a.source, ...a.cue, ...a.content]) {
            expect(s.start).toBeGreaterThanOrEqual(0)
            expect(s.end).toBeLessThanOrEqual(article.text.length)
            expect(article.text.slice(s.start, s.end).trim()).not.toBe('')
          }
          if (a.sourceName !== null) expect(a.sourceName.trim()).not.toBe('')
        }
      }),
    )
  })

  it('is empty for no articles and for an article without text', () => {
    expect(attribute([], [])).toEqual([])
    const article = articleOf('')
    expect(attribute([article], sentencesOf([article]))).toEqual([])
  })
})
