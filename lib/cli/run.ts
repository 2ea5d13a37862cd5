import { main } from './main'
import { processTerminal } from './terminal'

// The command line of this process: scripts/corroborate.mjs loads this file, bundled where it can be.
process.exitCode = await main(process.argv.slice(2), processTerminal())
