// Writes today's figures and today's output into README.md, each between its two marks: node scripts/readme.mjs
import './lib/check-node.mjs'

import('./lib/readme.mjs')
