import { text } from 'node:stream/consumers'
import { EXIT } from './failure'

/** Where a command writes, and what it may know of the place: handed in, so that tests can watch. */
export type Terminal = {
  /** The result, to stdout. */
  readonly print: (text: string) => void
  /** Errors, progress and remarks, to stderr; a line break is added. */
  readonly say: (line: string) => void
  /** All that is handed in on stdin, as UTF-8. */
  readonly read: () => Promise<string>
  /** Columns to write tables for. */
  readonly width: number
  readonly colour: boolean
  readonly now: () => Date
}

const WIDTH_ELSEWHERE = 120

/**
 * This process's terminal. Colour only where stdout is one and neither NO_COLOR (https://no-color.org) nor TERM=dumb asks
 * against it. A reader who leaves early (`| head`) ends the process quietly.
 */
export function processTerminal(): Terminal {
  const { stdout, stderr, env } = process
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit()
    stderr.write(
      `The result could not be written whole (${error.message}). Free some space, or name a file with --out.\n`,
    )
    process.exit(EXIT.bad)
  })
  // Where nobody hears remarks any more (`ingest … 2>&1 | head`), the work is done all the same, and there is nowhere to tell it.
  stderr.on('error', () => {})
  return {
    print: (text) => stdout.write(text),
    say: (line) => stderr.write(`${line}\n`),
    read: () => text(process.stdin),
    width: stdout.columns || Number(env.COLUMNS) || WIDTH_ELSEWHERE,
    colour: stdout.isTTY === true && !env.NO_COLOR && env.TERM !== 'dumb',
    now: () => new Date(),
  }
}
