import { describe, expect, it } from 'vitest'
import { tag } from '@/lib/text/tag'
import { withoutPost } from './without-post'
import { lineOf, piecesOf } from './wording'

describe('withoutPost', () => {
  it.each([
    // who signs it, and when
    ['The ferry sank off Foula. — Ada Roe (@adaroe) March 4, 2021', 'The ferry sank off Foula.'],
    ['The ferry sank off Foula — Ada Roe (@adaroe)', 'The ferry sank off Foula'],
    // links
    ['The ferry sank off Foula http://ex.ample/abc', 'The ferry sank off Foula'],
    ['The ferry sank off Foula. pic.example.com/a1B2 — Ada Roe (@adaroe)', 'The ferry sank off Foula.'],
    [
      'The ferry sank off Foula. http://ex.ample/abc— Ada Roe (@adaroe) March 4, 2021',
      'The ferry sank off Foula.',
    ],
    ['The ferry sank off Foula Read more at http://ex.ample/abc', 'The ferry sank off Foula'],
    // look-alikes
    ['The ferry sank — the third this year — says @adaroe on Monday', null],
    ['The pic. of the ferry is old', null],
    ['The ferry sank — Ada Roe', null],
  ])('%s', (text, expected) => {
    const pieces = piecesOf(tag(text, [{ start: 0, end: text.length }])[0] ?? [])
    expect(lineOf(withoutPost(pieces))).toBe(expected ?? text)
  })
})
