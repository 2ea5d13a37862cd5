// `npm run demo`: from a fresh clone to the app in the browser, with one real event in it.
import './lib/check-node.mjs'

import('./lib/demo.mjs')
