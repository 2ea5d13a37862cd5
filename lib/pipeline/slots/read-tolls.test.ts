import { describe, expect, it } from 'vitest'
import { tag } from '@/lib/text/tag'
import { readQuantities } from './read-quantities'
import { readTolls } from './read-tolls'

function tollsIn(text: string): readonly string[] {
  const tokens = tag(text, [{ start: 0, end: text.length }])[0] ?? []
  return readTolls(tokens, readQuantities(tokens)).map(
    ({ deed, least, most, ofAll }) => `${deed} ${least}-${most}${ofAll ? '' : ' of a kind'}`,
  )
}

describe('readTolls', () => {
  it.each([
    ['Nine people have been killed in Lund since Sunday.', 'die 9-9'],
    ['The blast killed at least 12 people.', 'die 12-Infinity'],
    ['Twelve people, most of them sailors, died.', 'die 12-12'],
    ['The death toll in Lund has risen to 13, doctors said.', 'die 13-13'],
    ['There were five deaths in the ward.', 'die 5-5'],
    ['Nobody has died, the minister said.', 'die 0-0'],
    ['Not a single person was hurt.', 'hurt 0-0'],
    ['No one was injured.', 'hurt 0-0'],
    ['No deaths were caused by the storm.', 'die 0-0'],
    ['One motorcyclist was slightly hurt.', 'hurt 1-1 of a kind'],
    ['Eleven soldiers were wounded near Lund.', 'hurt 11-11 of a kind'],
    ['The milk has sickened 23 infants.', 'ill 23-23 of a kind'],
    ['At least 17 babies have fallen ill.', 'ill 17-Infinity of a kind'],
    ['Police arrested 64 people.', 'arrest 64-64'],
    ['The number of missing has fallen to 31.', 'miss 31-31'],
    ['More than 70 are still missing.', 'miss 70-Infinity'],
    ['The fire killed nobody.', 'die 0-0'],
    ['Organisers put the turnout at 60,000.', 'attend 60000-60000'],
    ['Peak attendance was estimated at 22,000, police said.', 'attend 22000-22000'],
    ['About 20,000 had taken part in the march.', 'attend 17000-23000'],
    ['Exactly 400 protesters marched through Lund.', 'attend 400-400'],
    ['Posters say that 60,000 people turned out.', 'attend 60000-60000'],
    ['The union says that “at least 50,000” took part.', 'attend 50000-Infinity'],
  ])('%s', (text, toll) => {
    expect(tollsIn(text)).toEqual([toll])
  })

  it.each([
    'Twelve people saw the crash.',
    'Three men walked into the bank.',
    'Some 300 workers walked out of the mill.',
    'A rival rally saw 5,000 people march to the port.',
    'The turnout was 61 percent.',
    'Last year 9,000 people marched in Lund.',
    'Some 400 people took to the boats.',
    'Three of the injured were in critical condition.',
    'Police knew of no deaths.',
    'There were no reports of deaths.',
    'The blast could kill 12 people.',
    'One thing is certain: the man died.',
    'No ship was hurt.',
    'Nobody told the families.',
    'Twelve people left and a dog died.',
    'The number of flights has risen to 13.',
    'In 2014 were the dead of the war counted.',
  ])('counts nobody in: %s', (text) => {
    expect(tollsIn(text)).toEqual([])
  })
})
