import type { Rejection } from '@/lib/model/incoming'
import type { Draft, Intake, UploadedFile } from '@/lib/model/intake'
import { NOTHING_GIVEN, readArticle } from './read-article'

/** When things came in, ISO 8601 UTC. */
export type IntakeOptions = { readonly capturedAt: string }

/**
 * The articles of files that were handed in (.txt, .md, .html, .pdf, .docx, and .zip of these), told apart by their contents, not
 * by their names. Never throws on bad input: what cannot be used is rejected with a reason, the rest is read.
 */
export async function readUpload(files: readonly UploadedFile[], options: IntakeOptions): Promise<Intake> {
  const drafts: Draft[] = []
  const rejected: Rejection[] = []
  for (const { name, bytes } of files) {
    const read = await readArticle({ file: name, bytes, given: NOTHING_GIVEN, ...options })
    if ('rejected' in read) rejected.push(read.rejected)
    else drafts.push({ ...read.article, origin: 'file', within: null, notes: [] })
  }
  return { drafts, rejected, ignored: [] }
}
