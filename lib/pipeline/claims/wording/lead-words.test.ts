import { describe, expect, it } from 'vitest'
import { tag } from '@/lib/text/tag'
import { dropLeadWords } from './lead-words'
import { lineOf, piecesOf } from './wording'

const without = (text: string) =>
  lineOf(dropLeadWords(piecesOf(tag(text, [{ start: 0, end: text.length }])[0] ?? [])))

describe('dropLeadWords', () => {
  it.each([
    ['Well John Harrow sold the ferry', 'John Harrow sold the ferry'],
    // the hour of an entry
    ['9.54am: The guild closed the pier', 'The guild closed the pier'],
    ['11:56 am Harrow closed the pier', 'Harrow closed the pier'],
    ['17.30 – The guild closed the pier', 'The guild closed the pier'],
    ['Bro, Harrow sold the ferry', 'Harrow sold the ferry'],
    ['Subsequently the ferry was sold', 'the ferry was sold'],
    ['So that ferry was sold', 'that ferry was sold'],
    ['Then Harrow sold the ferry', 'Harrow sold the ferry'],
    ['As such, the ferry was sold', 'the ferry was sold'],
    ['As a consequence he sold the ferry', 'he sold the ferry'],
    ['Unfortunately, the ferry was sold', 'the ferry was sold'],
    ['After the port closed the pier', 'the port closed the pier'],
    ['After Harrow, a retired captain, sold the ferry', 'Harrow, a retired captain, sold the ferry'],
    ['Because the port closed the pier', 'the port closed the pier'],
    ['The guild has closed the pier, however.', 'The guild has closed the pier.'],
    ['Until now, though, the guild had no pier.', 'Until now, the guild had no pier.'],
    ['The guild, though, had no pier.', 'The guild had no pier.'],
    [
      'The oldest pier, though, is that of the guild, which has let it.',
      'The oldest pier is that of the guild, which has let it.',
    ],
    ['While in the north of the island, ten boats sank', 'in the north of the island, ten boats sank'],
    ['Turns out, the guild had no pier', 'the guild had no pier'],
    ['Notably, the guild had no pier', 'the guild had no pier'],
  ])('%s', (text, expected) => {
    expect(without(text)).toBe(expected)
  })

  it.each([
    ['After the storm, the ferry sank'],
    ['After the port closed the pier, the ferry was sold'],
    ['After selling the ferry, Harrow left'],
    ['Still waters run deep'],
    ['Well water was sold on the ferry'],
    ['So many sailors drowned'],
    ['If the port closes the pier'],
    ['When Roe was away no boat was sold'],
    ['While Roe was away her deputy sold the ferry'],
    ['Because the lamp was off nobody noticed'],
    ['Once the report is out the council will vote'],
    ['While the boats were shut up in the port, many report finding rust'],
    ['While other owners rent all their boats, one crew may just leave the island'],
    ['Because there’s been no storm, it’s unlikely that the ferry sank'],
    ['Harrow sold it, though the guild had no pier'],
    ['As prices rose they bought gold'],
    ['As soon as the port closed Harrow ran'],
    ['12.50 Euros was the fee'],
    ['9.30 Monday is the latest time'],
    ['9.30 am Monday is the latest time'],
    ['9.30 am is the latest time'],
  ])('leaves %s', (text) => {
    expect(without(text)).toBe(text)
  })
})
