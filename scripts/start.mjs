// `npm start`: serves the stories that are stored, without the sample. HOST, PORT and CORROBORATE_TOKEN are read.
import './lib/check-node.mjs'

import('./lib/start.mjs')
