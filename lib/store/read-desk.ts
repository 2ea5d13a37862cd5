import type { Desk, Input, OpenIntake, StoredDraft } from '@/lib/model/jobs'
import { database, type PrismaClient } from './client'
import { NAMES, readJson } from './columns'
import type { Prisma } from './generated/client'
import { CORRECTIONS, DRAFT, FEED, INPUT_KIND, INPUT_STATE, REJECTIONS } from './intake-columns'
import { toJob } from './job-rows'
import { inOneView } from './transaction'

/** All of an intake that a page shows; null where there is none of that id. */
export async function readDesk(id: string, db: PrismaClient = database()): Promise<Desk | null> {
  return inOneView(db, async (tx) => {
    const row = await tx.intake.findUnique({
      where: { id },
      include: {
        story: { select: { slug: true, title: true } },
        inputs: { orderBy: { id: 'asc' } },
        drafts: { orderBy: [{ inputId: 'asc' }, { position: 'asc' }] },
        jobs: { orderBy: { id: 'desc' } },
      },
    })
    if (row === null) return null
    const latest = (kind: string) => {
      const job = row.jobs.find((one) => one.kind === kind)
      return job ? toJob(job) : null
    }
    return {
      id,
      title: row.title,
      story: row.story,
      makes: row.makes,
      createdAt: row.createdAt.toISOString(),
      changedAt: row.changedAt.toISOString(),
      doneAt: row.doneAt?.toISOString() ?? null,
      inputs: row.inputs.map(toInput),
      drafts: row.drafts.map(toStoredDraft),
      reading: latest('read'),
      analysis: latest('analyse'),
    }
  })
}

/** An open intake with the first article that was read and is not put aside; null where there is none. */
export type OpenIntakeRow = Omit<OpenIntake, 'firstTitle'> & { readonly firstDraft: StoredDraft | null }

/** The intakes that are not done and hold anything, those changed last first; of one story only, where its slug is given. */
export async function readOpenIntakes(
  slug: string | null,
  db: PrismaClient = database(),
): Promise<readonly OpenIntakeRow[]> {
  const rows = await db.intake.findMany({
    where: { doneAt: null, inputs: { some: {} }, ...(slug === null ? {} : { story: { slug } }) },
    include: {
      story: { select: { slug: true, title: true } },
      _count: {
        select: { drafts: { where: { dropped: false } }, inputs: { where: { state: 'waiting' } } },
      },
      inputs: { select: { kind: true, name: true }, orderBy: { id: 'asc' }, take: 1 },
      jobs: { where: { kind: 'analyse', state: { in: ['queued', 'running'] } }, select: { id: true } },
    },
    orderBy: [{ changedAt: 'desc' }, { id: 'asc' }],
  })
  return Promise.all(
    rows.map(async (row) => ({
      id: row.id,
      title: row.title,
      story: row.story,
      changedAt: row.changedAt.toISOString(),
      first: row.inputs[0] ? toName(row.inputs[0]) : null,
      firstDraft: await readFirstDraft(row.id, db),
      drafts: row._count.drafts,
      waiting: row._count.inputs,
      analysing: row.jobs.length > 0,
    })),
  )
}

/** A query of its own for each: of a nested one all drafts would be read, with their texts, to keep one. */
async function readFirstDraft(intakeId: string, db: PrismaClient): Promise<StoredDraft | null> {
  const row = await db.draft.findFirst({
    where: { intakeId, dropped: false },
    orderBy: [{ inputId: 'asc' }, { position: 'asc' }],
  })
  return row && toStoredDraft(row)
}

function toName(row: { readonly kind: string; readonly name: string }): Pick<Input, 'kind' | 'name'> {
  return { kind: INPUT_KIND.parse(row.kind), name: row.name }
}

function toInput(row: Prisma.InputGetPayload<object>): Input {
  return {
    id: row.id,
    kind: INPUT_KIND.parse(row.kind),
    name: row.name,
    state: INPUT_STATE.parse(row.state),
    rejected: readJson(REJECTIONS, row.rejected),
    ignored: readJson(NAMES, row.ignored),
    feed: row.feed === null ? null : readJson(FEED, row.feed),
    capturedAt: row.capturedAt.toISOString(),
  }
}

/** The draft of a row, with what the analyst put right. */
export function toStoredDraft(row: Prisma.DraftGetPayload<object>): StoredDraft {
  return {
    id: row.id,
    inputId: row.inputId,
    draft: readJson(DRAFT, row.draft),
    corrections: readJson(CORRECTIONS, row.corrections),
    dropped: row.dropped,
    articleId: row.articleId,
  }
}
