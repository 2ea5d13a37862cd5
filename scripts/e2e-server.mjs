// The server of the browser tests: a production build, and a database in a folder of its own that goes when it stops.
import './lib/check-node.mjs'

import('./lib/e2e-server.mjs')
