import { expect, it } from 'vitest'
import { addressesOf } from './handed-in'

it.each([
  ['https://post.example/ferry', ['https://post.example/ferry']],
  ['  https://post.example/a https://mail.example/b ', ['https://post.example/a', 'https://mail.example/b']],
  // What is written beside an address is none.
  ['The ferry ran aground - https://post.example/ferry', ['https://post.example/ferry']],
  ['post.example/ferry', ['post.example/ferry']],
  ['see post.example and mail.example/b', ['post.example', 'mail.example/b']],
  // One refusal for a line, not one for each of its words.
  ['no address at all', ['no address at all']],
  ['localhost', ['localhost']],
  ['  ', []],
])('%j', (line, addresses) => {
  expect(addressesOf(line)).toEqual(addresses)
})
