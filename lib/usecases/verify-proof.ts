import { readFile } from 'node:fs/promises'
import { hash } from '@/lib/ingest/read-article'
import { readFolder } from '@/lib/ingest/read-folder'
import type { Rejection } from '@/lib/model/incoming'
import { reasonOf } from '@/lib/model/reason-of'
import type { StoryName } from '@/lib/model/story'
import type { Article } from '@/lib/model/types'
import { findAlteredOriginals } from '@/lib/store/altered-originals'
import type { PrismaClient } from '@/lib/store/client'
import { readStory } from '@/lib/store/read-story'
import { checkProof, type Proof } from '@/lib/view/proof/check-proof'
import { toReport } from '@/lib/view/report'
import { REPORT_SCHEMA } from '@/lib/view/report-schema'

/** A report that cannot be read, in words that say what to do. */
export class UnreadableReport extends Error {
  override readonly name = 'UnreadableReport'
}

/** A stored story's proof, and the hashes that its texts came with. */
export type VerifiedStory = {
  readonly story: StoryName
  readonly proof: Proof
  readonly articles: readonly Pick<Article, 'id' | 'outlet' | 'title' | 'sha256'>[]
}

/**
 * Holds a stored story against itself: every text against the hash that it came in with, every original likewise, every quote and place
 * against the texts. Null where there is no such story.
 */
export async function verifyStory(slug: string, db?: PrismaClient): Promise<VerifiedStory | null> {
  const story = await readStory(slug, db)
  if (story === null) return null
  const { articles } = story.analysis
  const proof = checkProof(toReport(story), byHash(articles.map(({ text }) => text)))
  const altered = await findAlteredOriginals(slug, db)
  return {
    story: { slug, title: story.title, sample: story.sample },
    proof: { ...proof, faults: [...altered, ...proof.faults] },
    articles: articles.map(({ id, outlet, title, sha256 }) => ({ id, outlet, title, sha256 })),
  }
}

/**
 * Holds a report (a JSON file) against a folder of the articles that it was made of, whatever the files are called now. `rejected` are files of
 * the folder that cannot be read. Throws UnreadableReport where the file is no report.
 */
export async function verifyReport(
  file: string,
  folder: string,
): Promise<Proof & { readonly rejected: readonly Rejection[] }> {
  const report = await readReport(file)
  const { articles, rejected } = await readFolder(folder)
  return { ...checkProof(report, byHash(articles.map(({ text }) => text))), rejected }
}

async function readReport(file: string) {
  let read: unknown
  try {
    read = JSON.parse(await readFile(file, 'utf8'))
  } catch (error) {
    throw new UnreadableReport(
      `${file} could not be read (${reasonOf(error)}). Name a report: export --format json.`,
    )
  }
  const parsed = REPORT_SCHEMA.safeParse(read)
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  throw new UnreadableReport(
    `${file} is no report of version 1: ${issue?.path.join('.') || 'the whole'}: ${issue?.message ?? 'not as described'} (docs/report.schema.json).`,
  )
}

function byHash(texts: readonly string[]): ReadonlyMap<string, string> {
  return new Map(texts.map((text) => [hash(text), text]))
}
