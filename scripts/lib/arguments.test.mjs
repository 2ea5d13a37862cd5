import { afterEach, describe, expect, it, vi } from 'vitest'
import { onlyHelp, readArguments } from './arguments.mjs'

describe('onlyHelp', () => {
  afterEach(() => vi.restoreAllMocks())

  it('lets a command without arguments go on', () => {
    expect(onlyHelp('npm run demo: serves the sample.', [])).toBe(false)
  })

  it.each(['--help', '-h'])('prints the help for %s', (flag) => {
    const said = vi.spyOn(console, 'log').mockImplementation(() => {})
    expect(onlyHelp('npm run demo: serves the sample.', [flag])).toBe(true)
    expect(said.mock.calls.flat().join('\n')).toMatch(/^npm run demo: serves the sample\..*HOST.*PORT/s)
  })

  it.each([['--port=80'], ['--port', '80'], ['-x'], ['--help=yes'], ['folder']])(
    'refuses %s with the help',
    (...given) => {
      expect(() => onlyHelp('npm run demo: serves the sample.', given)).toThrow(
        /^“(?:--port|-x|--help|folder)” is not known here.*npm run demo: serves.*PORT/s,
      )
    },
  )
})

describe('readArguments', () => {
  afterEach(() => vi.restoreAllMocks())

  const HELP = 'node scripts/lay-out.mjs FOLDER [--seed N]: lays out a story.'
  const read = (...given) => readArguments(HELP, { options: { seed: { type: 'string' } }, takes: 1 }, given)

  it('gives back options and other arguments', () => {
    expect(read('here', '--seed', '7')).toMatchObject({ values: { seed: '7' }, positionals: ['here'] })
  })

  it.each(['--help', '-h'])('prints the help for %s, and nothing else is done', (flag) => {
    const said = vi.spyOn(console, 'log').mockImplementation(() => {})
    expect(read(flag)).toBeNull()
    expect(said.mock.calls).toEqual([[HELP]])
  })

  it.each([[[]], [['here', 'there']], [['here', '--seeds']], [['here', '--seed']]])(
    'refuses %j with the help',
    (given) => {
      expect(() => read(...given)).toThrow(HELP)
    },
  )
})
