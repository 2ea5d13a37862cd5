import { spawn } from 'node:child_process'
import { isIP } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { ROOT } from './paths.mjs'
import { Stop } from './stop.mjs'

const START_LIMIT_MS = 60_000
const LOOPBACK = ['localhost', '127.0.0.1', '::1']

/**
 * The address to bind to, from HOST: the loopback interface unless said otherwise. Throws Stop for any other one
 * without CORROBORATE_TOKEN, since whoever reaches the port would read all stories.
 */
export function chooseHost(env = process.env) {
  const host = env.HOST || '127.0.0.1'
  if (LOOPBACK.includes(host)) return host === 'localhost' ? '127.0.0.1' : host
  if (env.CORROBORATE_TOKEN) return host
  throw new Stop(
    `HOST=${host} would open the app to other machines, and there it demands an access token. Set one, for example CORROBORATE_TOKEN="$(openssl rand -hex 24)", or leave HOST away to serve this machine alone.`,
  )
}

/**
 * Starts Next ("start" or "dev") and waits until it answers. Gives back the address to open, a promise of the exit
 * code, its process id, and a function that stops it. Throws Stop where it ends before it answers.
 */
export async function startServer({ mode, dist, host, port, env = {} }) {
  const child = spawn(
    process.execPath,
    ['node_modules/next/dist/bin/next', mode, '--hostname', host, '--port', String(port)],
    {
      cwd: ROOT,
      env: {
        ...process.env,
        NEXT_TELEMETRY_DISABLED: '1',
        NODE_ENV: mode === 'dev' ? 'development' : 'production',
        NEXT_DIST_DIR: dist,
        CORROBORATE_BIND: host,
        ...env,
      },
      // Next's own greeting says less than ours; what goes wrong comes on stderr.
      stdio: ['ignore', mode === 'dev' ? 'inherit' : 'ignore', 'inherit'],
    },
  )
  const exited = new Promise((resolve) => child.on('exit', (code) => resolve(code ?? 0)))
  const stop = async () => {
    child.kill('SIGTERM')
    const late = setTimeout(() => child.kill('SIGKILL'), 5_000)
    await exited
    clearTimeout(late)
  }
  const reachable = host === '0.0.0.0' ? '127.0.0.1' : host === '::' ? '::1' : host
  await Promise.race([answers(reachable, port), exited.then(endedEarly)]).catch(async (error) => {
    await stop()
    throw error
  })
  const shown = LOOPBACK.includes(reachable) ? 'localhost' : inUrl(reachable)
  return { url: `http://${shown}:${port}`, pid: child.pid, exited, stop }
}

/** Serves until Ctrl-C (or SIGTERM), then stops the server and gives back exit code 0; else that of the server. */
export async function serveUntilStopped(options) {
  let stopping = false
  let server = null
  const onSignal = () => {
    stopping = true
    server?.stop()
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, onSignal)
  server = await startServer(options).catch((error) => {
    if (!stopping) throw error
    return null
  })
  if (server === null || stopping) {
    await server?.stop()
    return 0
  }
  console.log(`\nCorroborate is ready: ${server.url}   (Ctrl-C stops it)`)
  const code = await server.exited
  if (stopping) console.log('\nStopped.')
  return stopping ? 0 : code
}

async function answers(host, port) {
  const deadline = Date.now() + START_LIMIT_MS
  while (Date.now() < deadline) {
    const response = await fetch(`http://${inUrl(host)}:${port}/`, { redirect: 'manual' }).catch(() => null)
    if (response) return response.arrayBuffer()
    await wait(100)
  }
  throw new Stop(`The server did not answer within ${START_LIMIT_MS / 1000} seconds.`)
}

function endedEarly(code) {
  throw new Stop(`The server ended before it answered (exit code ${code}).`)
}

function inUrl(host) {
  return isIP(host) === 6 ? `[${host}]` : host
}
