import { expect, test } from 'vitest'
import { csv } from './csv'

const line = (value: string | number | null) => csv(['x'], [[value]]).replace('\uFEFFx\r\n', '')

test('writes RFC 4180 with a byte-order mark and CRLF', () => {
  const table = csv(
    ['a', 'b "quoted"'],
    [
      ['x, y', 1],
      ['two\nlines', null],
      ['cr\rlf\r\n', -2.5],
    ],
  )
  expect(table).toBe('\uFEFFa,"b ""quoted"""\r\n"x, y",1\r\n"two\nlines",\r\n"cr\rlf\r\n",-2.5\r\n')
})

test('a table without rows is its header', () => {
  expect(csv(['a', 'b'], [])).toBe('\uFEFFa,b\r\n')
})

const FORMULAS = [
  '=1+1',
  '+1',
  '-1',
  '@SUM(A1)',
  '＝1',
  '＋1',
  '－1',
  '＠x',
  ' =1',
  '\u00a0=1',
  '\u3000＝1',
  '\u200b@x',
  '\uFEFF-1',
  '-',
  '=cmd|/C calc!A0',
]
test.each(FORMULAS)('%j is defused', (formula) => {
  expect(line(formula)).toBe(`'${formula}\r\n`)
})

test.each(['\t=1', '\tx', '\r=1', '\rx', '\n=1', '=A1,B1', '="a"'])(
  '%j is defused and quoted where it must be',
  (formula) => {
    expect(line(formula)).toMatch(/^"?'/)
  },
)

test('numbers, dashes and ordinary words stay as they are', () => {
  for (const plain of ['– he said', '1-2', 'a=b', '“=1”', "'quoted", '5 + 5'])
    expect(line(plain)).toBe(`${plain}\r\n`)
  expect(line(-5)).toBe('-5\r\n')
  expect(line(0)).toBe('0\r\n')
})

test('a defused header cell too', () => {
  expect(csv(['=x'], [])).toBe("\uFEFF'=x\r\n")
})
