import { describe, expect, it } from 'vitest'
import { tag } from '@/lib/text/tag'
import { isClause } from './clause'
import { piecesOf } from './wording'

const clause = (text: string) => isClause(piecesOf(tag(text, [{ start: 0, end: text.length }])[0] ?? []))

describe('isClause', () => {
  it.each([
    ['The ferry sank'],
    ['Up to 40 sailors may have drowned'],
    ['In the harbour the ferry sank'],
    ['After the storm passed, the ferry sank'],
    ['The ferry, which had been painted red, sank'],
    ['Using the old ferry isn’t forbidden'],
    ['There was a storm'],
    ['That ferry is red'],
    ['It’s a red ferry'],
    ['To find the boats, Harrow rowed to the island'],
    ['The ferry, an old boat with the name painted on it, sank in May'],
    ['The ferry, the port and the pier were closed'],
    ['Last week, the ferry sank'],
    ['We’ve sold the ferry'],
    ['After the storm, the long rain and the fog, the ferry sank'],
    ['When the storm passed, the ferry sank'],
    ['What we know is that the ferry sank'],
    ['The toll increased by two crowns'],
    ['The sailors kind of wanted the ferry'],
  ])('is one: %s', (text) => {
    expect(clause(text)).toBe(true)
  })

  it.each([
    ['sailors who had left the ship'],
    ['The captain, who is old and lives there'],
    ['which sank in the harbour'],
    ['sank in the harbour'],
    ['than the old ferry was'],
    ['Days after the captain was hired'],
    ['to the harbour of the town'],
    ['Promising the town would pay for the ferry'],
    ['Saying the ferry had sunk'],
    ['The ferry, an old boat with the name of the port painted on the side'],
    ['The forum, made up of old captains from the island'],
    ['The firm Foula Boats — the name painted on the ferry'],
    ['them and feared them'],
    ['To help the sailors, Harrow said'],
    ['After long talks with the port, came to the end that it was lost'],
    ['After seeing what the captain, whose name is Harrow, did with the boat'],
    ['The story about a ferry that reportedly sank off the island'],
    ['When the harbour master closed the port'],
    ['What we know'],
    ['Did not say Harrow, who is from Norvik, had sold it'],
    ['Has been sold by Harrow, a clerk said'],
    ['Where the boats will go and the price of the sails'],
    ['Supposedly to help the port “get a fresh start”'],
    ['A clerk of the guild who’s left the port'],
    ['While the captain said the ferry was safe'],
    ['The old light overseen by the guild of the town'],
    ['A boat owned by the town'],
    ['Boat sales, held in spring by the guild'],
    ['The island, where a battered ferry can find a new life'],
    ['The old cases, where the guild took part despite calls for it to leave'],
    ['The paper, where he has told what he thinks of the port'],
    ['Not owned by the town that runs the harbour'],
    [''],
  ])('is none: %s', (text) => {
    expect(clause(text)).toBe(false)
  })
})
