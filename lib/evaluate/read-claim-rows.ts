import { z } from 'zod'
import { reasonOf } from '@/lib/model/reason-of'

const ROW = z.object({
  claim: z.string().trim().min(1),
  headline: z.string().nullish(),
  body: z.string().trim().min(1),
  cell: z.enum(['asserts', 'reports', 'disputes']),
})

/** A claim, an article about it, and how people say that the article takes it. */
export type ClaimRow = {
  readonly claim: string
  readonly headline: string | null
  readonly body: string
  readonly cell: 'asserts' | 'reports' | 'disputes'
}

export type ClaimRows = {
  readonly rows: readonly ClaimRow[]
  /** Lines that could not be used, numbered from 1, and what is wrong with them. */
  readonly rejected: readonly { readonly line: number; readonly reason: string }[]
}

/** Rows out of JSON lines; empty lines count for nothing. Bad lines are told, the others are kept. */
export function readClaimRows(text: string): ClaimRows {
  const rows: ClaimRow[] = []
  const rejected: { line: number; reason: string }[] = []
  text.split(/\r?\n/).forEach((line, i) => {
    if (line.trim() === '') return
    const read = readRow(line)
    if (typeof read === 'string') rejected.push({ line: i + 1, reason: read })
    else rows.push(read)
  })
  return { rows, rejected }
}

function readRow(line: string): ClaimRow | string {
  let data: unknown
  try {
    data = JSON.parse(line)
  } catch (error) {
    return `is not valid JSON (${reasonOf(error)})`
  }
  const read = ROW.safeParse(data)
  if (read.success) return { ...read.data, headline: read.data.headline ?? null }
  const issue = read.error.issues[0]
  return `has a wrong "${issue?.path.join('.') || 'row'}": ${issue?.message ?? 'unknown'}`
}
