// `node scripts/crash-test.mjs`: kills the server with kill -9 at twenty random moments of an intake of 50 articles, and counts what is
// there in the end. `--seed N` draws other moments, `--write` puts the result into docs/crash-test.md. Exit code 1 where one is lost or doubled.
import './lib/check-node.mjs'

import('./lib/crash/crash-test.mjs')
