import { createHash } from 'node:crypto'
import type { IntakeSource } from '@/lib/model/intake'
import { addInputs, type NewInput } from '@/lib/store/add-inputs'
import { database, type PrismaClient } from '@/lib/store/client'

/** What pages take: anything that can be read at once, and feeds to choose from. */
export type HandedIn = IntakeSource | { readonly kind: 'feed'; readonly url: string }

/** Letters of a pasted text that serve as its name. */
const NAME_LENGTH = 70

/**
 * Stores what was handed in, before anything is read, and asks for it to be read. What was handed in before is not stored again, so
 * that a request may be repeated when nobody knows whether it arrived. Throws, in words for people, where there is no such intake.
 */
export async function handIn(
  intakeId: string,
  sources: readonly HandedIn[],
  { now, db = database() }: { readonly now: () => Date; readonly db?: PrismaClient },
): Promise<void> {
  await addInputs(intakeId, sources.map(toInput), now(), db)
}

function toInput(source: HandedIn): NewInput {
  const hash = createHash('sha256')
  if (source.kind === 'file') {
    const { bytes } = source
    const name = plainName(source.name.replace(/^.*[\\/]/, '')) || 'file'
    return {
      key: hash.update(`file\n${name}\n`).update(bytes).digest('hex'),
      name,
      source: { kind: 'file', name },
      bytes,
    }
  }
  return {
    key: hash.update(JSON.stringify(source)).digest('hex'),
    name: plainName(nameOf(source)),
    source,
    bytes: null,
  }
}

function nameOf(source: Exclude<HandedIn, { readonly kind: 'file' }>): string {
  switch (source.kind) {
    case 'paste':
      return firstWords(source.text)
    case 'feed-item':
      return source.item.title ?? source.item.url ?? source.feed
    default:
      return source.url
  }
}

/** A name that a database keeps and a line holds: without control characters, and no longer than those of any disk. */
function plainName(name: string): string {
  return [...name.replace(/[\p{Cc}\p{Surrogate}]+/gu, ' ')].slice(0, 255).join('').trim()
}

function firstWords(text: string): string {
  const line = text.trim().split(/\r?\n/, 1)[0] ?? ''
  const letters = [...line]
  return letters.length > NAME_LENGTH ? `${letters.slice(0, NAME_LENGTH - 1).join('')}…` : line
}
