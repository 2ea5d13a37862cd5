/** Names of places in a page, so that what leads there and what stands there agree. */

/** Without blanks, which no id of an element may hold. */
export const nodeAnchor = (nodeId: string): string => `n-${nodeId.replace(/\s+/g, '_')}`
export const edgeAnchor = (edgeId: string): string => `e-${edgeId}`
export const passageAnchor = (passage: number): string => `p-${passage}`
export const EXPORTS = 'exports'
/** The parts of the panel that its first line speaks of. */
export const PANEL_PARTS = {
  repeats: 'repeat-it',
  disputes: 'dispute-it',
  origins: 'its-origins',
  omits: 'leave-it-out',
} as const
export const mentionAnchor = (mentionId: string): string => `m-${mentionId}`
/** The mention whose place an anchor is; null for any other anchor. */
export const mentionOfAnchor = (anchor: string): string | null =>
  anchor.startsWith('m-') ? anchor.slice(2) : null
/** The way from a quote to its place in the article. */
export const readAnchor = (mentionId: string): string => `read-${mentionId}`
export const claimAnchor = (claimId: string): string => `claim-${claimId}`
export const cellAnchor = (claimId: string, outletId: string): string => `cell-${claimId}-${outletId}`
export const evidenceAnchor = (outletId: string): string => `at-${outletId}`

/** Where on the page of outlets one of them is judged. */
export function outletAnchor(outletId: string): string {
  return `judge-${outletId}`
}
