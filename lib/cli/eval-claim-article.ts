import { readFile } from 'node:fs/promises'
import type { Command } from 'commander'
import type { ClaimArticleScore } from '@/lib/evaluate/claim-article'
import { reasonOf } from '@/lib/model/reason-of'
import { Failure } from './failure'
import type { Context } from './main'

type Options = { readonly shipped?: true; readonly json?: true }

/** `eval claim-article FILE`: is a claim's place in an article found, and told whether the article disputes it. */
export function addEvalClaimArticle(group: Command, context: Context): void {
  group
    .command('claim-article')
    .description('Claims in articles: does the article assert the claim, pass it on, or dispute it.')
    .argument(
      '<file>',
      'JSON lines of {claim, headline or null, body, cell: "asserts", "reports" or "disputes"}',
    )
    .option('--shipped', 'decide by the shipped model, not by one fitted on the other folds of this file')
    .option('--json', 'write the figures as JSON')
    .action((file: string, options: Options) => run(file, options, context))
}

async function run(file: string, { shipped, json }: Options, context: Context): Promise<void> {
  const { readClaimRows } = await import('@/lib/evaluate/read-claim-rows')
  const { placeRow } = await import('@/lib/evaluate/fit-claim-article')
  const { scoreClaimArticle } = await import('@/lib/evaluate/claim-article')
  const { CLAIM_MODEL } = await import('@/lib/pipeline/stance/claim-article/read-claim')
  const { rows, rejected } = readClaimRows(await textOf(file))
  for (const { line, reason } of rejected)
    context.say(`${file}, line ${line} ${reason}. It is left out; correct it to have it scored.`)
  if (rejected.length > 0) context.markBad()
  if (rows.length === 0)
    throw new Failure(`${file} holds no row to score. A row is {claim, headline, body, cell}.`)
  context.say(`Reading ${rows.length} articles …`)
  const placed = rows.map((row, i) => placeRow(row, `row-${i + 1}`))
  context.say(shipped ? 'Deciding …' : 'Fitting and deciding, fold by fold …')
  const score = scoreClaimArticle(placed, shipped ? CLAIM_MODEL : null)
  const result = { ...score, rejected }
  context.print(json ? `${JSON.stringify(result, null, 2)}\n` : `${lines(score).join('\n')}\n`)
}

async function textOf(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8')
  } catch (error) {
    const reason = reasonOf(error)
    throw new Failure(`${file} could not be read (${reason}). Name a file of JSON lines.`)
  }
}

function lines(score: ClaimArticleScore): readonly string[] {
  const stances = ['asserts', 'reports', 'disputes'] as const
  const cells = (values: readonly (string | number)[]) => values.map((v) => String(v).padStart(9)).join('')
  return [
    `rows                    ${score.rows} over ${score.claims} claims, ${
      score.folds === null ? 'decided by the shipped model' : `${score.folds} folds by claim`
    }`,
    `annotated \\ decided     ${cells(stances)}`,
    ...stances.map((gold) => `  ${gold.padEnd(22)}${cells(stances.map((s) => score.confusion[gold][s]))}`),
    `disputes                F1 ${figure(score.disputes.f1)}, precision ${figure(score.disputes.precision)}, recall ${figure(score.disputes.recall)}`,
    `repeats or disputes     macro F1 ${figure(score.repeatsVersusDisputes)}`,
    `three stances           macro F1 ${figure(score.threeWay)}`,
    `no words that say so    ${score.withoutEvidence} disputes that the model saw and that were not taken for want of a quote`,
  ]
}

const figure = (value: number | null) => (value === null ? '-' : value.toFixed(3))
