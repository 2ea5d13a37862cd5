// `npm run dev`: the app with every change of the code shown at once.
import './lib/check-node.mjs'

import('./lib/dev.mjs')
