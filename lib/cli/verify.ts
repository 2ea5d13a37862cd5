import type { Command } from 'commander'
import { count } from '@/lib/view/counts'
import { printable } from '@/lib/view/display-width'
import type { Proof } from '@/lib/view/proof/check-proof'
import { proofWords } from '@/lib/view/proof/proof-words'
import { EXIT, Failure } from './failure'
import type { Context } from './main'
import { sayProblems } from './say-rejected'
import { withDatabase } from './with-database'

/** Adds `verify`: whether every quote of a story, or of a report that was sent, stands in the texts to the letter. */
export function addVerify(program: Command, context: Context): void {
  program
    .command('verify')
    .description(
      'Check that texts are those that were read, and that every quote stands in them to the letter.',
    )
    .argument(
      '<story>',
      'its slug, as `list` shows it; with --articles a report, as `export --format json` writes it',
    )
    .option(
      '--articles <folder>',
      'the articles that the report was made of, whatever the files are called now',
    )
    .action((story: string, options: Options) => run(story, options, context))
}

/** A text that was exchanged has a fault for each of its quotes: these tell enough. */
const NAMED = 30

type Options = { readonly articles?: string }

async function run(name: string, { articles }: Options, context: Context): Promise<void> {
  const proof =
    articles === undefined ? await ofStory(name, context) : await ofReport(name, articles, context)
  const { faults } = proof
  for (const fault of faults.slice(0, NAMED)) context.say(printable(fault))
  if (faults.length > NAMED) context.say(`… and ${count(faults.length - NAMED, 'more fault')}.`)
  context.print(
    `Checked: ${proofWords(proof)}. ${faults.length === 0 ? 'All agree.' : `${count(faults.length, 'fault')}.`}\n`,
  )
  if (faults.length > 0) context.markBad()
}

async function ofStory(slug: string, context: Context): Promise<Proof> {
  const { verifyStory } = await import('@/lib/usecases/verify-proof')
  const verified = await withDatabase(context, (db) => verifyStory(slug, db))
  if (verified === null)
    throw new Failure(
      slug.endsWith('.json')
        ? `To check a report, name the folder of its articles too: corroborate verify ${slug} --articles FOLDER`
        : `There is no story "${slug}". See: corroborate list`,
      slug.endsWith('.json') ? EXIT.usage : EXIT.bad,
    )
  return verified.proof
}

async function ofReport(file: string, folder: string, context: Context): Promise<Proof> {
  const { UnreadableReport, verifyReport } = await import('@/lib/usecases/verify-proof')
  try {
    const { rejected, ...proof } = await verifyReport(file, folder)
    sayProblems(rejected, context)
    return proof
  } catch (error) {
    if (error instanceof UnreadableReport) throw new Failure(error.message)
    throw error
  }
}
