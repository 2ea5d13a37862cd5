import { Option } from 'commander'
import { LIMITS, sizeWords } from '@/lib/ingest/limits'
import { EXIT, Failure } from './failure'
import { FORMAT_WORDS, FORMATS } from './formats'

/** `--format`, the same for every command that writes a story. */
export function formatOption(): Option {
  return new Option('-f, --format <format>', 'what to write').choices(FORMATS).default('table')
}

/** What each format holds, for the help of commands that write one. */
export const FORMAT_HELP = `
Formats:
${Object.entries(FORMAT_WORDS)
  .map(([format, words]) => `  ${format.padEnd(14)} ${words}`)
  .join('\n')}
CSV is UTF-8 with a byte-order mark, for Excel; a value that would run as a formula begins with an apostrophe.`

/** `--out`, where the result goes instead of stdout. */
export function outOption(): Option {
  return new Option('-o, --out <file>', 'write to this file instead of stdout')
}

/** Reads the value of an option that is a number of things; anything but a whole number from `least` to 999,999 is wrong usage. */
export function wholeNumber(option: string, least: number): (value: string) => number {
  return (value) => {
    if (/^\d{1,6}$/.test(value) && Number(value) >= least) return Number(value)
    throw new Failure(`${option} wants a whole number from ${least} on, not "${value}".`, EXIT.usage)
  }
}

/** What a folder of articles may hold, for the help of commands that read one. */
export const FOLDER_HELP = `
FOLDER holds one article a file (.txt, .md, .html; UTF-8; .pdf, .docx) and, if you like, a story.json:
  {"title": "…", "articles": [{"file": "a.txt", "outlet": "…", "via": null, "url": null, "published": "2024-05-01"}]}
An article may have "title" and "author" too. Other files and sub-folders are left alone. At most ${LIMITS.files.toLocaleString('en-US')} files, ${sizeWords(LIMITS.fileBytes)} each.
A bad file is reported and the rest is processed (exit code 1).`
