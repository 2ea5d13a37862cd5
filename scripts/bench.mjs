// `npm run bench`: how long it takes and how much memory, measured on whole processes. `-- --help` lists the parts.
import './lib/check-node.mjs'

import('./bench/bench.mjs')
