import type { Evidence, GivenPart } from '@/lib/model/types'

/** What was read off the bytes of one article, whatever their kind. */
export type Content = {
  readonly text: string
  /** Stretches that are no report by the structure of the page; empty where there is none. */
  readonly parts: readonly GivenPart[]
  /** The address that it gives as its own. */
  readonly url: string | null
  readonly evidence: readonly Evidence[]
  readonly mediaType: string
  /** Whole sentences for the person. */
  readonly notes: readonly string[]
}
