import { createServer } from 'node:net'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { anyFreePort, choosePort, isFree, readPort } from './free-port.mjs'

const HOST = '127.0.0.1'
let taken = createServer()
let port = 0
beforeEach(async () => {
  port = await anyFreePort()
  taken = createServer()
  await new Promise((resolve) => taken.listen(port, HOST, resolve))
})
afterEach(() => new Promise((resolve) => taken.close(resolve)))

describe('choosePort', () => {
  it('refuses a taken port that was asked for', async () => {
    await expect(choosePort(String(port), HOST)).rejects.toThrow(`Port ${port} is taken by another program.`)
  })
  it('takes the one that was asked for', async () => {
    const free = await anyFreePort()
    await expect(choosePort(String(free), HOST)).resolves.toBe(free)
  })
  it('finds one where none was asked for', async () => {
    expect(await choosePort(undefined, HOST)).toBeGreaterThanOrEqual(3000)
  })
})

it('knows a taken port', async () => {
  expect(await isFree(port, HOST)).toBe(false)
})

it.each(['http', '0', '70000', '80.5', '-1'])('refuses "%s" as a port', (text) => {
  expect(() => readPort(text)).toThrow(`PORT must be a whole number from 1 to 65535, not "${text}".`)
})
