import { articlePage, testSettings } from '../test-server'
import { fetchPage } from './fetch-page'
import type { FetchSettings } from './fetch-settings'

/** A page that is an article. */
export const PAGE = articlePage('Ferry aground')

/** What comes of an address, on a clock that stands still. */
export function fetched(url: string, settings: Partial<FetchSettings> = {}) {
  return fetchPage(url, { now: () => new Date('2024-05-02T10:00:00.000Z'), settings: testSettings(settings) })
}

/** What is wrong with an address, in words; or how many bytes it gave. */
export async function told(url: string, settings: Partial<FetchSettings> = {}): Promise<string> {
  const page = await fetched(url, settings)
  return 'reason' in page ? page.reason : `fetched ${page.bytes.length} bytes`
}
