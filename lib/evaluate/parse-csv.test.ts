import { describe, expect, it } from 'vitest'
import { parseCsv } from './parse-csv'

describe('parseCsv', () => {
  it.each([
    ['', []],
    [
      'a,b\nc,d\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'a,b\r\nc,d',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['\uFEFFa,b', [['a', 'b']]],
    [
      'a,\n,b\n',
      [
        ['a', ''],
        ['', 'b'],
      ],
    ],
    ['a,', [['a', '']]],
    [
      '1,"one, ""two""\nthree"\n2,x',
      [
        ['1', 'one, "two"\nthree'],
        ['2', 'x'],
      ],
    ],
    ['"never closed', [['never closed']]],
    ['""', [['']]],
  ])('%j', (text, rows) => {
    expect(parseCsv(text)).toEqual(rows)
  })
})
