import { type ChildProcess, spawn } from 'node:child_process'
import type { GivenClaims } from '@/lib/model/given-claims'
import type { Rejection } from '@/lib/model/incoming'
import type { RawArticle } from '@/lib/model/types'
import { type OtherEngine, OtherEngineError } from './other-engine'
import { parseAnswer } from './parse-answer'

/** The most that it may answer, in bytes. */
const MOST_ANSWER = 64 * 2 ** 20
/** Of what a program says as it fails, the end is kept, in UTF-16 units, and the end of what is meant for people is shown. */
const KEPT_WORDS = 8_000
const LAST_WORDS = 300

/**
 * Hands the articles to another engine, as JSON on its stdin, and reads its claims from its stdout; docs/other-engine.md gives both
 * forms. What of its answer cannot be used is in `rejected`, the rest is taken. Throws OtherEngineError where there is no answer at all.
 */
export async function askEngine(
  engine: OtherEngine,
  articles: readonly RawArticle[],
  most: number = MOST_ANSWER,
): Promise<{ readonly given: GivenClaims; readonly rejected: readonly Rejection[] }> {
  const question = {
    version: 1,
    articles: articles.map(({ id, file, text, given }) => ({ id, file, ...given, text })),
  }
  const answer = await run(engine, JSON.stringify(question), most)
  const read = parseAnswer(answer, articles)
  if ('problem' in read) throw failed(engine, `its answer ${read.problem}`)
  return { given: { engine: engine.name, claims: read.claims }, rejected: read.rejected }
}

function run(engine: OtherEngine, question: string, most: number): Promise<string> {
  return new Promise((resolve, reject) => {
    // A group of its own: a shell that is stopped leaves what it started running, and with it the answer open.
    const child = spawn(engine.command, {
      shell: true,
      stdio: 'pipe',
      env: audible(),
      detached: process.platform !== 'win32',
    })
    const chunks: Buffer[] = []
    let [size, words, stopped] = [0, '', '']
    const stop = (why: string) => {
      stopped ||= why
      end(child)
    }
    const free = endWithThis(() => end(child))
    const { patience } = engine
    const timer = setTimeout(() => stop(`it took longer than ${patience / 60_000} minutes`), patience)
    child.stdout.on('data', (chunk: Buffer) => {
      size += chunk.length
      if (size > most) stop(`its answer is larger than ${Math.round(most / 2 ** 20)} MB`)
      else chunks.push(chunk)
    })
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
      words = (words + chunk).slice(-KEPT_WORDS)
    })
    // A program need not read what it is told: a file of claims is one.
    child.stdin.on('error', () => {})
    child.on('error', (error) => reject(failed(engine, `it could not be started (${error.message})`)))
    child.on('close', (code, signal) => {
      clearTimeout(timer)
      free()
      const last = lastWords(words)
      const ended = `it ended with ${signal ?? `exit code ${code}`}${last ? `; the last that it said: ${last}` : ''}`
      if (stopped || code !== 0) reject(failed(engine, stopped || ended))
      else resolve(Buffer.concat(chunks).toString('utf8'))
    })
    child.stdin.end(question)
  })
}

/** This environment without the silence that `npm run -s` asks of all npm: else `npx program` fails without a word. */
function audible(): NodeJS.ProcessEnv {
  const { npm_config_loglevel: _, ...rest } = process.env
  return rest
}

/**
 * Has `end` called where this process ends, or is told to: a program that nobody waits for must not go on asking others, who may want to
 * be paid. Gives what takes that back.
 */
function endWithThis(end: () => void): () => void {
  // Where somebody listens already, as to Ctrl-C beside a server, this process does not end by it.
  const signals = (['SIGINT', 'SIGTERM', 'SIGHUP'] as const).filter((one) => process.listenerCount(one) === 0)
  const heard = (signal: NodeJS.Signals) => {
    free()
    end()
    process.kill(process.pid, signal)
  }
  const free = () => {
    process.off('exit', end)
    for (const signal of signals) process.off(signal, heard)
  }
  process.once('exit', end)
  for (const signal of signals) process.on(signal, heard)
  return free
}

/** Where in its code a program stood when it failed, line by line: in Node, in Python, and Node's own signature. */
const TRACE = /^\s*(?:at\s|File ".*", line \d|Traceback \(|\^+\s*$|Node\.js v\d)/

/** The end of what a program said, without where in its code it stood; cut between words. */
function lastWords(said: string): string {
  const told = said.split('\n').filter((line) => !TRACE.test(line))
  const words = told.join(' ').replace(/\s+/g, ' ').trim()
  if (words.length <= LAST_WORDS) return words
  return `… ${words.slice(-LAST_WORDS).replace(/^\S*\s/, '')}`
}

/** Ends a program and what it started. */
function end(child: ChildProcess): void {
  try {
    if (child.pid !== undefined && process.platform !== 'win32') process.kill(-child.pid, 'SIGKILL')
    else child.kill()
  } catch {
    // It has ended by itself meanwhile.
  }
}

function failed({ name }: OtherEngine, why: string): OtherEngineError {
  const sentence = /[.!?]$/.test(why) ? why : `${why}.`
  return new OtherEngineError(
    `The plugged-in engine (${name}) failed: ${sentence} Nothing was changed. Correct it, or unset CORROBORATE_ENGINE to analyse without it.`,
  )
}
