import { describe, expect, it } from 'vitest'
import { chooseHost } from './serve.mjs'

describe('chooseHost', () => {
  it.each([
    [{}, '127.0.0.1'],
    [{ HOST: '' }, '127.0.0.1'],
    [{ HOST: 'localhost' }, '127.0.0.1'],
    [{ HOST: '::1' }, '::1'],
    [{ HOST: '0.0.0.0', CORROBORATE_TOKEN: 'a long one' }, '0.0.0.0'],
  ])('%o', (env, host) => {
    expect(chooseHost(env)).toBe(host)
  })

  it.each(['0.0.0.0', '::', '192.0.2.7'])('refuses %s without a token, and says how to make one', (HOST) => {
    expect(() => chooseHost({ HOST })).toThrow(
      /demands an access token\. Set one, for example CORROBORATE_TOKEN=/,
    )
  })
})
