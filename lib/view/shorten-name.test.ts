import { expect, it } from 'vitest'
import { shortenName } from './shorten-name'

it.each([
  // What fits stays as it is.
  ['Harbour master Eva Holm', 'Harbour master Eva Holm'],
  ['two \n people', 'two people'],
  // A title before a name: the name stays, whole.
  ['harbour office spokesman Jon Vale', 'Jon Vale'],
  ['Conservative parliamentary candidate Eva Maria Holm', 'Eva Maria Holm'],
  ['Norwegian Prime Minister Anders Lindqvist', '…Minister Anders Lindqvist'],
  ['Deputy Harbour Master Anders Lindqvist', '…Master Anders Lindqvist'],
  ['Transport Secretary Maximiliane Featherstonehaugh', '…Featherstonehaugh'],
  // A body, whose own words come last.
  ['the Ministry of Transport and Shipping', '…Transport and Shipping'],
  ['Department of Coastal Waterways (DCW)', '…Coastal Waterways (DCW)'],
  // What a name only belongs to is no name of who speaks.
  ['the Norwegian ambassador in Ulvik Harbour', 'the Norwegian ambassador…'],
  ['the head of the Ulvik Harbour Office', 'the head of the Ulvik…'],
  ['two sailors who were close to the captain', 'two sailors who were…'],
  ['the union’s longest-serving negotiator Holm', '…negotiator Holm'],
  ['two of the governing Conservatives', 'two of the governing…'],
])('%s as %s', (text, short) => {
  expect(shortenName(text, 26)).toBe(short)
  expect(shortenName(text, 26).length).toBeLessThanOrEqual(26)
})
