// `npm test`: sets up what is missing and runs every check there is. `npm test -- types unit` runs some of them.
import './lib/check-node.mjs'

import('./lib/test.mjs')
