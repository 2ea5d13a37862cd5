import type { GivenMetadata } from './types'

/** The metadata of an article of which nobody says anything: all of it is read from the text. */
export const NOTHING_GIVEN: GivenMetadata = {
  title: null,
  outlet: null,
  via: null,
  url: null,
  published: null,
  author: null,
}
