import { expect, it } from 'vitest'
import { nameParties } from './name-parties'

it.each([
  [[], []],
  // Nobody can tell whether these are one.
  [
    ['an official', 'an official from the port'],
    ['an official', 'an official from the port'],
  ],
  [
    ['an official', 'the mayor'],
    ['an official', 'the mayor'],
  ],
  [
    ['Harbour Board', 'the mayor', 'a Harbour Board spokesman', 'Harbour Board spokeswoman Ann Moor'],
    ['Harbour Board spokeswoman Ann Moor', 'the mayor'],
  ],
  [['a PLB spokesman', 'a senior PLB spokesperson'], ['a PLB spokesman']],
  [
    ['The Ruritanian ambassador in Lund', 'Ruritania’s ambassador in Lund'],
    ['the Ruritanian ambassador in Lund'],
  ],
  [
    ['a spokesman of the Ruritanian foreign minister', 'Ruritania’s foreign minister'],
    ['a spokesman of the Ruritanian foreign minister'],
  ],
  [['South Ostean Prime Minister', 'South Ostea’s Prime Minister'], ['South Ostean Prime Minister']],
  // A person or a body is not another for one letter.
  ...[
    ['Julia Roe', 'Julian Roe'],
    ['Maria Lopez', 'Marian Lopez'],
    ['Iran', 'IRA'],
    ['Ambassador Julia Roe', 'Ambassador Julian Roe'],
    ['Emil Damia, the mayor', 'Emil Damian, the mayor'],
    ['a Julia Roe spokesman', 'a Julian Roe spokesman'],
    ['a spokesman of Emil Damia', 'an Emil Damian spokesman'],
  ].map((names) => [names, names]),
  [['The Post', 'Post editor Emil Roth'], ['Post editor Emil Roth']],
  [
    ['Roth', 'the mayor', 'Emil Roth'],
    ['Emil Roth', 'the mayor'],
  ],
  // Which of the two he is, nobody can tell.
  [
    ['Roth', 'Emil Roth', 'Ann Roth'],
    ['Roth', 'Emil Roth', 'Ann Roth'],
  ],
  // Other people and bodies whose names only begin alike.
  [
    ['Emil Roth', 'Emil Roth Jr.', 'Lund', 'Lund Today'],
    ['Emil Roth', 'Emil Roth Jr.', 'Lund', 'Lund Today'],
  ],
  [
    ['Emil Roth', 'Ann Roth'],
    ['Emil Roth', 'Ann Roth'],
  ],
  // One board's spokesman is not another's, nor is a board its town.
  [
    ['a Harbour Board spokesman', 'a Ferry Board spokesman'],
    ['a Harbour Board spokesman', 'a Ferry Board spokesman'],
  ],
  [
    ['Two officials', 'The other sources', 'The Post'],
    ['two officials', 'the other sources', 'The Post'],
  ],
  [
    ['an unnamed source', 'Harbour Board'],
    ['an unnamed source', 'Harbour Board'],
  ],
])('%o are %o', (names, parties) => {
  expect(nameParties(names)).toEqual(parties)
})
