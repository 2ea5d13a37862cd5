import { z } from 'zod'
import type { Finding, FindingQuery } from '@/lib/model/story'
import { readJson } from './columns'

const query = z
  .object({
    words: z.string(),
    stance: z.enum(['all', 'disputed', 'own', 'undisputed']),
    reach: z.enum(['all', 'shared', 'single', 'one-origin', 'two-origins']),
    change: z.enum(['all', 'drift', 'dropped']),
    disputedBy: z.string().nullable(),
    omittedBy: z.string().nullable(),
    onlyIn: z.string().nullable(),
    repeatedBy: z.string().nullable(),
    deniedBy: z.string().nullable(),
    judged: z.enum(['shown', 'judged', 'hidden']),
    show: z.enum(['stance', 'hedge']),
    sort: z.enum(['rank', 'coverage', 'dispute']),
    page: z.number(),
    columns: z.number(),
    claim: z.string(),
    without: z.string(),
    beside: z.tuple([z.string(), z.string()]),
  })
  .partial()

const FINDINGS = z.array(
  z.object({
    text: z.string(),
    strong: z.string().nullable(),
    detail: z.string().nullable(),
    query,
    way: z.object({ text: z.string(), query }).optional(),
  }),
)

/** The sentences of a run; empty where none were made yet. Throws where the column holds something else. */
export function toFindings(column: string | null): readonly Finding[] {
  return column === null
    ? []
    : readJson(FINDINGS, column).map(({ query, way, ...rest }) => ({
        ...rest,
        query: strip(query),
        ...(way ? { way: { text: way.text, query: strip(way.query) } } : {}),
      }))
}

/** Without the keys that are not there: the model tells "absent" from "undefined". */
function strip(found: z.infer<typeof query>): FindingQuery {
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined))
}
