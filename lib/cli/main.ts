import { Command, CommanderError } from 'commander'
import { ENGINE_VERSION } from '@/lib/pipeline/version'
import { printable } from '@/lib/view/display-width'
import { addAnalyze } from './analyze'
import { addDelete } from './delete'
import { addEval } from './eval'
import { addExport } from './export'
import { EXIT, Failure } from './failure'
import { addIngest } from './ingest'
import { addList } from './list'
import { addSearch } from './search'
import type { Terminal } from './terminal'
import { addVerify } from './verify'

/** What a command's action gets beside its arguments. */
export type Context = Terminal & {
  /** Remembers that some input was bad: the process will end with 1, whatever else comes. */
  readonly markBad: () => void
}

/** Runs one command line (without node and script) and gives back its exit code: 0 good, 1 bad input, 2 wrong usage. */
export async function main(args: readonly string[], terminal: Terminal): Promise<number> {
  let exitCode: number = EXIT.good
  const context: Context = {
    ...terminal,
    markBad: () => {
      exitCode = EXIT.bad
    },
  }
  try {
    await program(context).parseAsync([...args], { from: 'user' })
    return exitCode
  } catch (error) {
    return explain(error, terminal)
  }
}

/** Each command adds itself; settings made here first are inherited by all. */
function program(context: Context): Command {
  const root = new Command('corroborate')
    .description(
      'One event, many articles: which outlet repeats, disputes or leaves out each claim, proved by quotes.',
    )
    .version(`engine ${ENGINE_VERSION}`)
    .exitOverride()
    .configureOutput({ writeOut: context.print, writeErr: (text) => context.say(text.trimEnd()) })
    .configureHelp({ helpWidth: Math.min(100, context.width) })
    .showHelpAfterError('(--help shows how it is called)')
    .addHelpText(
      'after',
      '\nExit codes: 0 good, 1 some or all input was bad (the rest is done), 2 wrong usage.',
    )
  for (const add of [addAnalyze, addIngest, addList, addSearch, addExport, addVerify, addDelete, addEval])
    add(root, context)
  return root
}

/** Help and version end well; wrong usage was told by the parser itself; anything unforeseen comes with its trace. */
function explain(error: unknown, { say }: Terminal): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.good : EXIT.usage
  if (error instanceof Failure) {
    say(printable(error.message))
    return error.exitCode
  }
  if (error instanceof Error && (error.name === 'DatabaseError' || error.name === 'OtherEngineError'))
    say(error.message)
  else say(error instanceof Error ? (error.stack ?? error.message) : String(error))
  return EXIT.bad
}
