import type { Intake } from '@/lib/model/intake'
import { NOTHING_GIVEN } from '@/lib/model/nothing-given'
import type { GivenMetadata } from '@/lib/model/types'
import { readArticle } from './read-article'
import type { IntakeOptions } from './read-upload'

/** The name of an article that was pasted and is named after nothing better. */
const PASTED = 'pasted text'

/** The article in pasted words: one draft, or one rejection where there is nothing to read. Pasted HTML is read as a page. */
export async function readPasted(
  text: string,
  given: Partial<GivenMetadata>,
  options: IntakeOptions,
): Promise<Intake> {
  const bytes = new TextEncoder().encode(text)
  const read = await readArticle({ file: PASTED, bytes, given: { ...NOTHING_GIVEN, ...given }, ...options })
  if ('rejected' in read) return { drafts: [], rejected: [read.rejected], ignored: [] }
  return {
    drafts: [{ ...read.article, origin: 'paste', within: null, notes: read.notes }],
    rejected: [],
    ignored: [],
  }
}
