import { describe, expect, it } from 'vitest'
import { TITLE, worded } from '../worded.fixture'

const BEFORE = `${TITLE}They met on the pier. `

/** The wording of the last sentence behind "|", or of all of the text. */
function wordedLast(text: string): string {
  const [before = '', quote] = text.split('|')
  return quote === undefined ? worded(BEFORE + text, text) : worded(`${BEFORE}${before}${quote}`, quote)
}

describe('wordings that say no more than their quotes', () => {
  it.each([
    // what others say is not the outlet's
    [
      'The captain has denied it. |The company says she was at the end of her contract.',
      'The Harbour Post: “The company says she was at the end of her contract”.',
    ],
    [
      'The third, a mechanic, said he had never seen any sail.',
      /The third, a mechanic, said he had never seen any sail/,
    ],
    // who tells, and goes on
    ['The club of Lund sold the boat but |said that it was old.', 'The club of Lund said that it was old.'],
    [
      'She confirmed that two boats had been brought to Foula |and gave their number as 85.',
      'The Harbour Post: “She confirmed that two boats had been brought to Foula and gave their number as 85”.',
    ],
    [
      'Ada Moss told her crew that no boat had been sold, the Lund Gazette reports, |having got hold of the tape.',
      'Ada Moss told her crew that no boat had been sold, the Lund Gazette reports, having got hold of the tape.',
    ],
    [
      'Mayor Jane Roe said she respected the right to protest |but that bills would rise faster without the deal.',
      'Jane Roe respected the right to protest but bills would rise faster without the deal.',
    ],
    [
      'A clerk of the guild said that the letter exists, that it has two pages, and that it binds nobody.',
      'The letter exists, it has two pages, and it binds nobody.',
    ],
    [
      'A clerk said that the call lasted an hour, that it was taped.',
      'The call lasted an hour, it was taped.',
    ],
    [
      'Ada Moss, her sister, said she was tired and that he had left.',
      'Ada Moss, her sister, said she was tired and that he had left.',
    ],
    // a cause stays with what it causes
    [
      'The divers found rust in it, |but because the seal was broken they could not say why.',
      'The divers found rust in it, but because the seal was broken they could not say why.',
    ],
    // which of them
    ['Eighty by any road that would carry a cart.', 'Eighty by any road that would carry a cart.'],
    [
      'A rival rally by residents who back the sale went off without incident.',
      'A rival rally by residents who back the sale went off without incident.',
    ],
    // the sentence's own verb
    [
      'Ada Moss, the harbour minister, who said in May that no order had been given, told the council the order was “a precaution”.',
      /told the council the order was “a precaution”\.$/,
    ],
    [
      'Two dozen agents drew another picture: of six, two reported losses for the winter boats.',
      'Two dozen agents drew another picture: of six, two reported losses for the winter boats.',
    ],
    // names in full, and no more of them
    ['The supplier, in Lund, says its herbs are tested weekly.', 'The supplier’s herbs are tested weekly.'],
    [
      'Sailors told Channel 9 News the ferry was left for hours without water.',
      'The ferry was left for hours without water.',
    ],
    ['Jane Roe, whose mill is on the river', 'Jane Roe’s mill is on the river.'],
    [
      "Jane Roe sold it. “We left,” she said. |“But I'm not going to leave the island.”",
      "Jane Roe: “I'm not going to leave the island”.",
    ],
    [
      'Ada Moss, of the guild of Lund, who keeps the light',
      'Ada Moss, of the guild of Lund, keeps the light.',
    ],
    ['Basking sharks, which are harmless to men', 'Basking sharks are harmless to men.'],
    ['Lifeguard Ole Harrow, 24, who shot the film', 'Lifeguard Ole Harrow, 24, shot the film.'],
    [
      'Owen Parry, 51, a builder, told this newspaper that he had sold the field to a man he did not know.',
      /sold the field to a man he did not know/,
    ],
    // whose
    [
      'The port said divers had found rust on its boats.',
      'The port said divers had found rust on its boats.',
    ],
    ['The port said the guild had sold its boats.', 'The guild had sold its boats.'],
    // what somebody else thought
    ['Ole Harrow was there. “It went past,” he said. |“She thought it was weed.”', /She thought it was weed/],
    // the hour of an entry is no part of what it says
    ['17.30 The guild has agreed to sell the boats.', 'The guild has agreed to sell the boats.'],
    ['19:20 Boats are leaving Foula.', 'Boats are leaving Foula.'],
    ['17.30 trains were late on every day of May.', /^17\.30 trains/],
  ])('%s', (text, expected) => {
    if (typeof expected === 'string') expect(wordedLast(text)).toBe(expected)
    else expect(wordedLast(text)).toMatch(expected)
  })

  it.each([
    // "her office": the clerk is another
    [
      'Jane Roe left. A clerk in her office said that she had been told.',
      /^A clerk in her office had been told/,
    ],
    // nobody knows that Moss is a man, and "his" is another's
    ['Moss, his partner, took it for him |and said he was tired.', /^Moss was tired/],
    // who is told does not tell it
    ['Those who signed the form were told that it would be burnt.', /were would/],
    // what others say of him
    ['A man, who police say is armed', /man police/],
    ['It would surprise nobody if the guild were fined, said Moss.', /^Moss\b/],
    // who is quoted is no other
    ['Ole Moss left. |“The ferry was never his,” said Moss.', /Ole Moss’/],
    // no person is "it"
    ['Her sister, Grace, left. |Police published footage which, it says, shows two boats.', /Grace says/],
    // a list is nobody's name
    ['The tub, the notice and the lamp: what could end the race', / is the notice/],
  ])('does not say: %s', (text, wrong) => {
    expect(wordedLast(text)).not.toMatch(wrong)
  })

  it.each([
    ['Ada Moss, the owner of the mill, denied having sold the wheel.', 'Ada Moss had sold the wheel.'],
    ['The mayor, who was in Lund, denied having sold the wheel.', 'The mayor had sold the wheel.'],
    [
      'Okoro denied that the ferry was safer than any other boat.',
      'The ferry was safer than any other boat.',
    ],
    [
      'Okoro denied that the ferry had sunk any faster than any other.',
      'The ferry had sunk faster than any other.',
    ],
    [
      'The port denied that it had sold the ferry and said the crew was told.',
      'The port had sold the ferry.',
    ],
    ['“I deny that Ole Harrow knew of the leak,” Ada Moss told the Gazette.', 'Ole Harrow knew of the leak.'],
    ['Okoro denied that anyone had left the ferry and returned.', 'Someone had left the ferry and returned.'],
  ])('what is denied, and no more: %s', (text, expected) => {
    expect(worded(BEFORE + text, { disputes: text })).toBe(expected)
  })
})
