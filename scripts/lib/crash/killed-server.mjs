import { setTimeout as wait } from 'node:timers/promises'
import { TEST_DIST } from '../paths.mjs'
import { startServer } from '../serve.mjs'

/** A server that is killed without warning and started anew, always at the same address. */
export async function killedServer(env, port) {
  const start = () => startServer({ mode: 'start', dist: TEST_DIST, host: '127.0.0.1', port, env })
  let running = await start()
  const { url } = running
  return {
    url: () => url,
    /** kill -9 after so many milliseconds, told just before, and up again. */
    killAfter: async (ms, onKill) => {
      await wait(ms)
      onKill()
      process.kill(running.pid, 'SIGKILL')
      await running.exited
      running = await start()
    },
    stop: () => running.stop(),
  }
}
