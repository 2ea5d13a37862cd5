import { describe, expect, it } from 'vitest'
import type { ArticleDetail } from '@/lib/model/article-detail'
import type { Paragraph, Stance, Zone } from '@/lib/model/types'
import { readerBlocks } from './reader'

type Given = {
  readonly text: string
  readonly paragraphs?: readonly [string, Paragraph['role']][]
  readonly zones?: readonly [string, Zone['kind']][]
  readonly mentions?: readonly [string, Stance, readonly string[]][]
  /** Copied words, and the outlet that has them too. */
  readonly copied?: readonly [string, string][]
}

/** An article whose parts are given by their words. */
function detail({ text, paragraphs = [], zones = [], mentions = [], copied = [] }: Given) {
  const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })
  return {
    article: {
      text,
      paragraphs: paragraphs.map(([words, role]) => ({ ...at(words), role })),
      zones: zones.map(([words, kind]) => ({ ...at(words), kind, rule: `rule:${kind}` })),
    },
    mentions: mentions.map(([words, stance, claims], i) => ({
      id: `m${i}`,
      span: at(words),
      stance,
      voice: 'own',
      claims: claims.map((id) => ({ id, text: id })),
    })),
    copied: copied.map(([words, outlet], i) => ({
      other: `a${i}`,
      outlet,
      via: null,
      number: i + 1,
      span: at(words),
    })),
    // Only what the function reads.
  } as unknown as ArticleDetail
}

const kinds = (given: Given) =>
  readerBlocks(detail(given)).map((block) => [block.kind, block.pieces.map((piece) => piece.text).join('')])

describe('readerBlocks', () => {
  it('divides a text into paragraphs, zones and what is neither', () => {
    const text = '\nFerry aground\n\nNobody was hurt.\nA stray line\n\nJoin our channel!\n'
    const given: Given = {
      text,
      paragraphs: [
        ['Ferry aground', 'title'],
        ['Nobody was hurt.', 'body'],
      ],
      zones: [
        ['Ferry aground', 'title'],
        ['Join our channel!', 'boilerplate'],
      ],
    }
    expect(kinds(given)).toEqual([
      ['title', 'Ferry aground'],
      ['body', 'Nobody was hurt.'],
      ['rest', 'A stray line'],
      ['boilerplate', 'Join our channel!'],
    ])
  })

  it('keeps a dateline in its paragraph, dimmed', () => {
    const [block] = readerBlocks(
      detail({
        text: 'OSLO – The dam broke.',
        paragraphs: [['OSLO – The dam broke.', 'body']],
        zones: [['OSLO – ', 'dateline']],
      }),
    )
    expect(block?.pieces.map((piece) => [piece.text, piece.zone?.kind ?? null])).toEqual([
      ['OSLO – ', 'dateline'],
      ['The dam broke.', null],
    ])
  })

  it('numbers claims by first mention and refers to them where mentions end', () => {
    const text = 'The dam broke and nobody was hurt. The dam did not break.'
    const [block] = readerBlocks(
      detail({
        text,
        paragraphs: [[text, 'body']],
        mentions: [
          ['The dam broke and nobody was hurt.', 'repeats', ['dam']],
          ['nobody was hurt', 'repeats', ['hurt', 'dam']],
          ['The dam did not break.', 'disputes', ['dam']],
        ],
      }),
    )
    const refs = block?.pieces.map(({ text: words, tone, refs: own }) => [
      words,
      tone,
      own.map((note) => note.number),
    ])
    expect(refs).toEqual([
      ['The dam broke and ', 'repeats', []],
      ['nobody was hurt', 'repeats', [2, 1]],
      ['.', 'repeats', [1]],
      [' ', null, []],
      ['The dam did not break.', 'disputes', [1]],
    ])
    expect(block?.notes.map((note) => [note.number, note.claim.id])).toEqual([
      [1, 'dam'],
      [2, 'hurt'],
      [1, 'dam'],
      [1, 'dam'],
    ])
  })

  it('says "both" where a repetition and a dispute overlap', () => {
    const text = 'He denied that the dam broke.'
    const [block] = readerBlocks(
      detail({
        text,
        paragraphs: [[text, 'body']],
        mentions: [
          [text, 'disputes', ['dam']],
          ['the dam broke', 'repeats', ['other']],
        ],
      }),
    )
    expect(block?.pieces.map((piece) => piece.tone)).toEqual(['disputes', 'both', 'disputes'])
  })

  it.each([
    ['nothing', ''],
    ['white space', ' \n\r\n\t'],
  ])('gives no block for %s', (_, text) => {
    expect(readerBlocks(detail({ text }))).toEqual([])
  })

  it.each([
    ['hard-wrapped lines', 'An ex-\nservice man\nspoke.\n\nThe end.\n'],
    ['CRLF', 'One line.\r\n\r\nAnother.\r\n'],
    ['emoji and right to left', '🌀 The dam 🇳🇴\n\nשלום עולם\n'],
    ['no words', '—\n***\n—'],
  ])('loses nothing of %s', (_, text) => {
    const blocks = readerBlocks(detail({ text, zones: [[text.slice(0, 3), 'boilerplate']] }))
    const read = blocks
      .map((block) => block.pieces.map((piece) => piece.text).join('') + block.after)
      .join('')
    expect(read).toBe(text.trimStart())
  })

  it('refers to the other article behind the stop of the last word, not before it', () => {
    const text = 'The dam broke “at dawn”. Nobody slept.'
    const [block] = readerBlocks(
      detail({ text, paragraphs: [[text, 'body']], copied: [['The dam broke “at dawn', 'Herald']] }),
    )
    const last = block?.pieces.find((piece) => piece.copiedEnds.length > 0)
    expect(last?.text).toBe('The dam broke “at dawn”.')
    expect(block?.pieces.map((piece) => piece.text).join('')).toBe(text)
  })

  it('shades what was copied, and refers to the other article where the passage ends', () => {
    const text = 'The dam broke at dawn. Nobody was hurt.\n'
    const [block] = readerBlocks(
      detail({ text, paragraphs: [[text.trim(), 'body']], copied: [['The dam broke at dawn.', 'Herald']] }),
    )
    const shaded = block?.pieces.filter((piece) => piece.copied.length > 0)
    expect(shaded?.map((piece) => piece.text).join('')).toBe('The dam broke at dawn.')
    expect(block?.pieces.flatMap((piece) => piece.copiedEnds.map((one) => one.outlet))).toEqual(['Herald'])
  })
})
