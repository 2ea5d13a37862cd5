import { describe, expect, it } from 'vitest'
import { CRANE, edges, expectSound, MORE, story } from './whole-story.fixture'

describe('copied texts', () => {
  it('of three that copy one another in turn the first is the origin, whatever their order', () => {
    const found = story(
      [{ outlet: 'Harbour Mail', published: '2021-03-02' }, `Crane blocks port\n\n${CRANE}\n\n${MORE}`],
      [{ outlet: 'Coast Gazette', published: '2021-03-01' }, `Port is shut\n\n${CRANE}\n\n${MORE}`],
      [{ outlet: 'Island Courier', published: '2021-03-03' }, `No ship leaves\n\n${CRANE}\n\n${MORE}`],
      [{ outlet: 'Northern Echo', published: '2021-03-04' }, `Tugs fail\n\n${CRANE}\n\n${MORE}`],
    )
    for (const { origins } of found.claims.filter((one) => /1987|tugs/.test(one.text)))
      expect(origins.groups.map((group) => group.name)).toEqual(['Coast Gazette'])
  })

  it('what somebody told an outlet itself is not copied, though the rest of its text is', () => {
    const hedged = 'Jane Roe, the harbour master, said she had heard that about 40 men may have been hurt.'
    const found = story(
      [{ outlet: 'Reuters', published: '2021-03-01' }, `Crane falls\n\n${CRANE}\n\n${hedged}\n\n${MORE}`],
      [
        { outlet: 'Coast Gazette', published: '2021-03-02' },
        `Port is shut\n\n${CRANE}\n\nJane Roe told the Coast Gazette that about 40 men were hurt.\n\n${MORE}`,
      ],
    )
    expectSound(found)
    const claim = found.claims.find((one) => one.text.includes('40'))
    const chain = claim?.provenance.chains.find((one) => one.outletId === 'coast-gazette')
    expect(chain?.steps.map((one) => one.name)).toEqual(['Coast Gazette', 'Jane Roe'])
    expect(claim?.origins.groups.map(({ name, reasons }) => [name, reasons])).toEqual([
      ['Jane Roe', ['Reuters and Coast Gazette have it from Jane Roe.']],
    ])
    expect(claim?.provenance.drift).toEqual([])
  })

  it('of one text in many outlets each is drawn beside the one that holds most of it, the first of several', () => {
    const day = (n: number, text: string, outlet = `Paper ${n}`) =>
      [{ outlet, published: `2021-03-0${n}` }, text] as const
    const wire = `Crane blocks port\n\n${CRANE}\n\n${MORE}`
    const own =
      'The mayor of Lindholm was in her garden when the crane came down, and saw it through a hedge of roses.'
    const found = story(
      day(4, wire),
      day(2, `${wire}\n\n${own}`),
      day(3, `${wire}\n\n${own}`),
      day(1, wire, 'Reuters'),
      day(5, `Tugs\n\n${MORE}\n\nNobody knew on Friday night who was to pay.`),
    )
    expectSound(found)
    expect(edges(found).filter((one) => one.includes('copies'))).toEqual([
      'outlet:paper2 copies outlet:reuters',
      'outlet:paper3 copies outlet:paper2',
      'outlet:paper4 copies outlet:reuters',
      'outlet:paper5 copies outlet:reuters',
    ])
    expect(found.reuse).toHaveLength(10)
    const chains = found.claims.flatMap((one) => one.provenance.chains)
    const behind = chains.filter((one) => one.outletId === 'paper-5' && one.steps.length > 1)
    expect(behind.map((one) => one.steps[1]?.name)).toEqual(behind.map(() => 'Reuters'))
    expect(behind).not.toEqual([])
  })

  it('what a copy adds of its own is not from the one it copies', () => {
    const found = story(
      [{ outlet: 'Reuters', published: '2021-03-01' }, `Crane falls\n\n${CRANE}\n\n${MORE}`],
      [
        { outlet: 'Coast Gazette', published: '2021-03-02' },
        `Port is shut\n\n${CRANE}\n\nThe mayor of Lindholm watched it through a hedge.\n\n${MORE}`,
      ],
    )
    const own = found.claims.find((one) => one.text.includes('mayor'))
    expect(own?.provenance.chains.map(({ steps }) => steps.map((one) => one.name))).toEqual([
      ['Coast Gazette'],
    ])
  })

  it('text in common is named after whom both have it from', () => {
    const said = 'Jane Roe, the harbour master, said that 40 men had been hurt when the crane fell on Friday.'
    const found = story(
      [{ outlet: 'Harbour Mail' }, `Crane blocks port\n\n${CRANE}\n\n${said}`],
      [{ outlet: 'Coast Gazette' }, `Port is shut\n\n${CRANE}\n\n${said}`],
    )
    const claim = found.claims.find((one) => one.text.includes('40 men'))
    expect(claim?.origins.groups.map((group) => group.name)).toEqual(['Jane Roe'])
    const other = found.claims.find((one) => one.text.includes('1987'))
    expect(other?.origins.groups.map((group) => group.name)).toEqual([
      'text in common of Harbour Mail and Coast Gazette',
    ])
  })

  it.each([
    // By the clock the copy is earlier; by the sun it is later.
    ['2021-03-01T09:00+01:00', '2021-03-01T08:30+00:00', 'outlet:coastgazette copies outlet:harbourmail'],
    ['2021-03', '2021-03-04', 'outlet:coastgazette copies (both) outlet:harbourmail'],
    ['2021-03-32', '2021-03-04', 'outlet:coastgazette copies (both) outlet:harbourmail'],
  ])('dates of %s and %s', (mail, gazette, expected) => {
    const found = story(
      [{ outlet: 'Harbour Mail', published: mail }, `Crane blocks port\n\n${CRANE}\n\n${MORE}`],
      [{ outlet: 'Coast Gazette', published: gazette }, `Port is shut\n\n${CRANE}\n\n${MORE}`],
    )
    expectSound(found)
    expect(edges(found)).toEqual([expected])
  })

  it('one article under two outlets is one origin, without a direction', () => {
    const text = `Crane blocks port\n\n${CRANE}\n\n${MORE}`
    const found = story([{ outlet: 'Harbour Mail' }, text], [{ outlet: 'Coast Gazette' }, text])
    expectSound(found)
    expect(edges(found)).toEqual(['outlet:coastgazette copies (both) outlet:harbourmail'])
    expect(found.claims.map((one) => one.origins.count)).toEqual(found.claims.map(() => 1))
  })

  it('one denial that several print of one text is said by one, also where nobody knows whose the text is', () => {
    const denial =
      'A spokesman for the owners of the crane denied that the crane had been overloaded on that day.'
    const printed = `Crane blocks port\n\n${CRANE}\n\n${denial} ${MORE}`
    const of = (...texts: readonly string[]) => {
      const found = story(
        [{ outlet: 'Harbour Mail' }, 'Overload\n\nThe crane had been overloaded on that day.'],
        ...texts.map((text, i) => [{ outlet: `Paper ${i + 1}` }, text] as const),
      )
      expectSound(found)
      return found.claims.find((one) => one.text.includes('overloaded'))?.provenance.grade.because
    }
    expect(of(printed, printed, printed)).toMatch(/disputed by 1 /)
    expect(of(printed, `Port\n\n${denial}`)).toMatch(/disputed by 1 /)
    expect(of(printed, 'Port\n\nA man on the quay denied that the crane had been overloaded.')).toMatch(
      /disputed by 2 /,
    )
  })
})
