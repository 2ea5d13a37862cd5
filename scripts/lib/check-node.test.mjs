import { expect, it } from 'vitest'
import { nodeProblem } from './check-node.mjs'

it.each(['20.19.0', '20.20.2', '22.12.0', '22.13.1', '24.0.0', '25.1.0'])('runs on Node %s', (version) => {
  expect(nodeProblem(version)).toBeNull()
})

it.each(['14.21.3', '18.20.0', '20.18.3', '21.7.0', '22.11.0', '23.9.0'])(
  'says what to do on Node %s',
  (version) => {
    expect(nodeProblem(version)).toContain(`this is Node ${version}. Install`)
  },
)
