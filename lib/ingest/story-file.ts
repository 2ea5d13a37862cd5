import { z } from 'zod'
import type { Rejection } from '@/lib/model/incoming'
import { NOTHING_GIVEN } from '@/lib/model/nothing-given'
import { reasonOf } from '@/lib/model/reason-of'
import type { GivenMetadata } from '@/lib/model/types'
import { decodeText } from './decode-text'
import { STORY_FILE } from './file-names'
import { meantField } from './meant-field'

/** What a story.json says: the story's title, and what an analyst knows of each article, by name of file. */
export type StoryFile = {
  readonly title: string | null
  readonly sample: boolean
  readonly given: ReadonlyMap<string, GivenMetadata>
  readonly rejected: readonly Rejection[]
}

type Reject = (reason: string, todo: string) => void

const words = z.string('must be words in quotation marks').trim().nullish()
const FIELDS = {
  title: words,
  outlet: words,
  via: words,
  author: words,
  url: z
    .string('must be an address in quotation marks')
    .trim()
    .regex(/^(?:https?:\/\/\S+)?$/i, 'must be an address that starts with http:// or https://')
    .nullish(),
  published: z
    .string('must be a date in quotation marks')
    .trim()
    .regex(
      /^(?:\d{4}(?:-\d{2}(?:-\d{2}(?:T[\d:.]+(?:Z|[+-]\d{2}:?\d{2})?)?)?)?)?$/,
      'must be a date like "2019-01-25"',
    )
    .refine(isOnCalendar, 'must be a date that exists')
    .nullish(),
}
const STORY = z.record(z.string(), z.unknown())
const SAMPLE = z.boolean('must be true or false').nullish()
const ENTRIES = z.array(z.unknown(), 'must be a list').nullish()
const ARTICLE = z.looseObject({
  file: z.string('must be the name of a file').min(1, 'must be the name of a file'),
})

/**
 * What the bytes of a story.json say. Every wrong part is one rejection that names its field, and the rest is used; unknown fields are
 * passed over unless one seems to mean a known one that is not given. A file that is no JSON gives nothing but its rejection.
 */
export function parseStoryFile(bytes: Uint8Array): StoryFile {
  const rejected: Rejection[] = []
  const reject: Reject = (reason, todo) => rejected.push({ file: STORY_FILE, reason, todo })
  const nothing = { title: null, sample: false, given: new Map<string, GivenMetadata>(), rejected }
  const decoded = decodeText(bytes)
  if ('reason' in decoded) {
    reject(decoded.reason, 'Write it anew, or remove it.')
    return nothing
  }
  const data = parse(decoded.text)
  if ('problem' in data) {
    reject(
      `is not valid JSON (${data.problem})`,
      'Correct it; until then its titles, outlets and dates are not used.',
    )
    return nothing
  }
  const story = STORY.safeParse(data.value)
  if (!story.success) {
    reject('does not hold an object', 'Start it with { and give "title" and "articles".')
    return nothing
  }
  const field = <T>(key: 'title' | 'sample' | 'articles', type: z.ZodType<T>): T | null => {
    const read = type.safeParse(story.data[key])
    if (!read.success) reject(`has a wrong "${key}": it ${read.error.issues[0]?.message}`, CORRECT)
    return read.data ?? null
  }
  const given = new Map<string, GivenMetadata>()
  sayMisnamed(story.data, { at: '', fields: ['title', 'sample', 'articles'] }, reject)
  field('articles', ENTRIES)?.forEach((entry, index) => {
    const at = `articles[${index}]`
    const read = ARTICLE.safeParse(entry)
    if (!read.success) reject(`has a wrong "${at}.file": it must be the name of a file`, CORRECT)
    else if (given.has(read.data.file)) {
      reject(`names ${read.data.file} twice; the first entry is used`, 'Keep one entry for each file.')
    } else {
      given.set(read.data.file, readGiven(read.data, at, reject))
      sayMisnamed(read.data, { at: `${at}.`, fields: Object.keys(FIELDS) }, reject)
    }
  })
  return { title: field('title', words) || null, sample: field('sample', SAMPLE) ?? false, given, rejected }
}

const CORRECT = 'Correct the field; until then it counts as not given.'

/** Rejects a field that is not read and seems to be meant for one that is: a slip of the pen would lose what it holds. */
function sayMisnamed(
  entry: Readonly<Record<string, unknown>>,
  { at, fields }: { readonly at: string; readonly fields: readonly string[] },
  reject: Reject,
): void {
  for (const [name, value] of Object.entries(entry)) {
    const meant = fields.includes(name) || value === null ? null : meantField(name, fields)
    if (meant !== null && entry[meant] === undefined)
      reject(`has a field "${at}${name}", which is not read`, `If you mean "${meant}", call it so.`)
  }
}

/** What is wrong with a field of the metadata as somebody gave it, to end a sentence ("must be a date that exists"); null for nothing. */
export function fieldProblem(field: string, value: string): string | null {
  const shape = Object.entries(FIELDS).find(([name]) => name === field)?.[1]
  return shape?.safeParse(value).error?.issues[0]?.message ?? null
}

/** Whether there is such a day: "2019-02-30" has the form of a date and is none. */
function isOnCalendar(date: string): boolean {
  if (date === '') return true
  const day = new Date(date.slice(0, 10))
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(date.slice(0, 10))
}

function readGiven(entry: Readonly<Record<string, unknown>>, at: string, reject: Reject): GivenMetadata {
  const read = (key: keyof typeof FIELDS) => {
    const value = FIELDS[key].safeParse(entry[key])
    if (!value.success) reject(`has a wrong "${at}.${key}": it ${value.error.issues[0]?.message}`, CORRECT)
    return value.data || null
  }
  return {
    ...NOTHING_GIVEN,
    title: read('title'),
    outlet: read('outlet'),
    via: read('via'),
    url: read('url'),
    published: read('published'),
    author: read('author'),
  }
}

function parse(text: string): { readonly value: unknown } | { readonly problem: string } {
  try {
    return { value: JSON.parse(text) }
  } catch (error) {
    return { problem: reasonOf(error) }
  }
}
