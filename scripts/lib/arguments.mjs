import { parseArgs } from 'node:util'
import { Stop } from './stop.mjs'

const ENVIRONMENT = `From the environment:
HOST               the address to listen on (default 127.0.0.1); another one needs CORROBORATE_TOKEN
PORT               the port (default 3000, or the next one that is free)
CORROBORATE_TOKEN  what a visitor must give before anything is shown
DATABASE_URL       where the stories are stored (default file:./data/corroborate.db)`

/**
 * For a command that takes no arguments: true where its help was asked for, which is then printed. Throws Stop with the help for
 * anything else, before a port is taken or a file is written.
 */
export function onlyHelp(words, given = process.argv.slice(2)) {
  const help = `${words}\n\n${ENVIRONMENT}`
  const { values, positionals, unknown } = read(given)
  const odd = unknown ?? positionals[0]
  if (odd !== undefined)
    throw new Stop(`“${odd}” is not known here: this command takes no arguments.\n\n${help}`)
  if (values.help) console.log(help)
  return values.help === true
}

/**
 * The values of the options and, in their order, the other arguments of a command; null where its help was asked for, which is then
 * printed. Throws Stop with the help for an option that it does not know and for any number of other arguments than `takes`.
 */
export function readArguments(help, { options = {}, takes = 0 } = {}, given = process.argv.slice(2)) {
  const { values, positionals } = parsed(help, options, given)
  if (values.help) {
    console.log(help)
    return null
  }
  if (positionals.length !== takes)
    throw new Stop(
      `It takes ${takes} argument${takes === 1 ? '' : 's'}, and ${positionals.length} were given.\n\n${help}`,
    )
  return { values, positionals }
}

function parsed(help, options, args) {
  try {
    const known = { ...options, help: { type: 'boolean', short: 'h' } }
    return parseArgs({ args, options: known, allowPositionals: true })
  } catch (error) {
    throw new Stop(`${error.message}\n\n${help}`)
  }
}

function read(given) {
  const { values, positionals, tokens } = parseArgs({
    args: given,
    options: { help: { type: 'boolean', short: 'h' } },
    strict: false,
    tokens: true,
  })
  const odd = tokens.find(
    (token) => token.kind === 'option' && (token.name !== 'help' || token.value !== undefined),
  )
  return { values, positionals, unknown: odd?.rawName }
}
