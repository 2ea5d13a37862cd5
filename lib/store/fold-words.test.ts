import { expect, it } from 'vitest'
import { foldWords } from './fold-words'

it.each([
  ['The KREMLIN denied', 'the kremlin denied'],
  ['Nicolás Maduro’s', "nicolas maduro's"],
  ['“Of course not”', '"of course not"'],
  ['ex-\nservice  men\r\n', 'ex- service men'],
  ['re\u00adported', 'reported'],
  ['2018–2019', '2018-2019'],
  ['ИЛ-96', 'ил-96'],
  ['انهار السد', 'انهار السد'],
  ['50 % of snake_case', '50 ٪ of snake‿case'],
  ['  ', ''],
])('%j is looked for as %j', (text, folded) => {
  expect(foldWords(text)).toBe(folded)
  expect(foldWords(folded)).toBe(folded)
})
