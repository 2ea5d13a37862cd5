import type { Intake } from '@/lib/model/intake'
import type { GivenMetadata } from '@/lib/model/types'
import { draftFromPage } from './draft-from-page'
import { type FetchOptions, fetchPage } from './fetch/fetch-page'

/** The article at an address: one draft, or one rejection that names the address as it was typed. */
export async function readUrl(
  url: string,
  given: Partial<GivenMetadata>,
  options: FetchOptions,
): Promise<Intake> {
  const page = await fetchPage(url, options)
  if ('reason' in page) {
    const { reason, todo } = page
    return { drafts: [], rejected: [{ file: url.trim().slice(0, 300), reason, todo }], ignored: [] }
  }
  return draftFromPage(page, given, { origin: 'url', within: null })
}
