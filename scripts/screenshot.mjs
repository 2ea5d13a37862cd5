// Takes the picture of the README: the matrix of the sample story, 1440 wide, light. node scripts/screenshot.mjs
import './lib/check-node.mjs'

import('./lib/screenshot.mjs')
