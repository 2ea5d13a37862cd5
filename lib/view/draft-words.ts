import type { DraftPreview } from '@/lib/model/intake'
import type { Input, StoredDraft } from '@/lib/model/jobs'
import type { Evidence } from '@/lib/model/types'
import { foundWords } from './fact-evidence'

/** Where a draft came from, in a few words: "pasted", "report.pdf in news.zip", "example.org". */
export function cameFrom({ draft }: Pick<StoredDraft, 'draft'>): string {
  if (draft.origin === 'paste') return 'pasted'
  const address = draft.capture?.finalUrl ?? (draft.origin === 'file' ? null : draft.file)
  if (address !== null) return hostOf(address)
  return draft.within === null ? draft.file : `${draft.file} in ${draft.within}`
}

/** The name of the server in an address; the address itself where it is none. */
export function hostOf(address: string): string {
  try {
    return new URL(address).host.replace(/^www\./, '')
  } catch {
    return address
  }
}

/** Why a field holds what it holds, in one line: how far it can be relied on, where it was read, and the words that show it. */
export function whyField({ article, draft }: DraftPreview, field: Evidence['field']): readonly string[] {
  const { text, evidence } = article
  const shown = field === 'author' || field === 'relays' ? null : article[field]
  return foundWords({ text, evidence, pageEvidence: draft.pageEvidence, shown }, field)
}

/** What an input that failed is called. */
export function inputName({ kind, name }: Pick<Input, 'kind' | 'name'>): string {
  return kind === 'paste' ? `Pasted text “${name}”` : name
}
