import { spawn } from 'node:child_process'
import { ROOT } from './paths.mjs'

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP']

/**
 * Runs a command in the project's folder to its end. Gives back its exit code (1 where a signal ended it or it
 * could not be started), its standard output, and all that it printed; unless `quiet`, that is shown as it comes.
 * `timeout` (milliseconds) ends what hangs, and says so. Whoever stops us stops the command too.
 */
export function run(command, args, { env = {}, quiet = false, timeout } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: ROOT,
      env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout,
    })
    const onSignal = (signal) => {
      child.kill(signal)
      process.exit(130)
    }
    for (const signal of SIGNALS) process.on(signal, onSignal)
    const printed = []
    const result = []
    const keep = (stream) => (part) => {
      printed.push(part)
      if (!quiet) stream.write(part)
    }
    child.stdout.on('data', keep(process.stdout))
    child.stdout.on('data', (part) => result.push(part))
    child.stderr.on('data', keep(process.stderr))
    child.on('error', (error) => resolve({ code: 1, stdout: '', output: `${command}: ${error.message}\n` }))
    child.on('close', (code) => {
      if (timeout !== undefined && child.killed) keep(process.stderr)(Buffer.from(stopped(timeout)))
      for (const signal of SIGNALS) process.off(signal, onSignal)
      const text = (parts) => Buffer.concat(parts).toString()
      resolve({ code: code ?? 1, stdout: text(result), output: text(printed) })
    })
  })
}

function stopped(timeout) {
  return `\nStopped: it had not come to its end after ${timeout / 60_000} minutes.\n`
}

/** Runs a Node script of the project or of an installed package ("node_modules/next/dist/bin/next"). */
export function runNode(args, options) {
  return run(process.execPath, args, options)
}

/** Runs npm, by the one that started us where npm did, so that both are of one version. */
export function runNpm(args, options) {
  const own = process.env.npm_execpath
  return own?.endsWith('.js') ? runNode([own, ...args], options) : run('npm', args, options)
}
