// Importing this file makes Node compile each pattern once. It would else read a pattern into a slow form at its first use and into the
// quick one at its second (https://v8.dev/blog/regexp-tier-up): the engine has hundreds of long ones, and uses nearly all of them
// twice. The reports are the same; a story of five articles takes two thirds of the time.
import v8 from 'node:v8'

v8.setFlagsFromString('--no-regexp-tier-up')
