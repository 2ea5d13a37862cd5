import { setTimeout as wait } from 'node:timers/promises'
import { z } from 'zod'
import { reasonOf } from '@/lib/model/reason-of'
import { send } from './send'

/** Whom to ask. */
export type ChatModel = {
  /** Where chat completions are asked for, without the "/chat/completions". */
  readonly url: string
  readonly model: string
  readonly key: string | null
}

/** Why there is no answer that can be used, in whole sentences for people. */
export class ModelError extends Error {
  override readonly name = 'ModelError'
}

/** The answer was cut off: less must be asked at once. */
export class TooLongError extends ModelError {}

const COMPLETION = z.object({
  choices: z
    .array(
      z.object({ message: z.object({ content: z.string().nullish() }), finish_reason: z.string().nullish() }),
    )
    .min(1),
  usage: z.object({ prompt_tokens: z.number() }).nullish(),
})

const TRIES = 3
/** Longest wait between two tries, ms. */
const MOST_WAIT = 60_000
/** English has about four characters in a token: with twice as many the server has not read all that it was given. */
const MOST_CHARACTERS = 8

/**
 * Asks a model that speaks the chat completions of OpenAI's API, as most servers of models do, and gives what it answers in the form
 * that is wanted. Asks again where the server is busy or the answer has another form. Throws TooLongError where the answer was cut off, ModelError
 * for all else.
 */
export async function askModel<T>(to: ChatModel, task: string, text: string, form: z.ZodType<T>): Promise<T> {
  let problem = ''
  for (let n = 1; n <= TRIES; n++) {
    const again = problem
      ? `\n\nYour last answer could not be used: ${problem}. Answer with that JSON alone.`
      : ''
    const answer = await complete(to, task, text + again, n)
    const read = readJson(answer)
    const checked = read === undefined ? null : form.safeParse(read)
    if (checked?.success) return checked.data
    const issue = checked?.error.issues[0]
    problem = issue ? `"${issue.path.join('.')}": ${issue.message}` : 'it is no JSON'
  }
  throw new ModelError(`${to.model} gave ${TRIES} answers of another form; of the last, ${problem}.`)
}

async function complete(to: ChatModel, task: string, text: string, n: number): Promise<string> {
  const response = await post(to, {
    model: to.model,
    // As repeatable as the server lets it be; a further try must not be the first over again.
    temperature: n === 1 ? 0 : 0.3,
    seed: n,
    response_format: { type: 'json_object' },
    messages: [
      { role: 'system', content: task },
      { role: 'user', content: text },
    ],
  })
  const read = COMPLETION.safeParse(response)
  const choice = read.data?.choices[0]
  if (!choice) throw new ModelError(`${to.url} answers, but not with a chat completion.`)
  const tokens = read.data?.usage?.prompt_tokens
  if (tokens && tokens * MOST_CHARACTERS < task.length + text.length)
    throw new ModelError(
      `${to.model} was given ${task.length + text.length} characters and has read ${tokens} tokens only: give its server a longer context.`,
    )
  if (choice.finish_reason === 'length') throw new TooLongError(`${to.model} could not finish its answer.`)
  return choice.message.content ?? ''
}

async function post(to: ChatModel, body: unknown): Promise<unknown> {
  const url = `${to.url.replace(/\/+$/, '')}/chat/completions`
  for (let n = 1; ; n++) {
    const { status, retryAfter, text } = await send(url, to.key, JSON.stringify(body)).catch((error) => {
      throw new ModelError(`${url} cannot be asked (${reasonOf(error)}). Is the server running?`)
    })
    if (status === 200) return parsed(text)
    const said = text.replace(/\s+/g, ' ').slice(0, 200)
    const busy = status === 429 || status >= 500
    if (!busy || n >= TRIES) throw new ModelError(`${url} answers ${status}: ${said}`)
    await wait(Math.min(MOST_WAIT, retryAfter > 0 ? retryAfter * 1000 : 1000 * 4 ** (n - 1)))
  }
}

/** The JSON object in an answer, also between fences or behind what a model thinks aloud; undefined where there is none. */
function readJson(answer: string): unknown {
  const said = answer.slice(answer.lastIndexOf('</think>') + 1)
  const [from, to] = [said.indexOf('{'), said.lastIndexOf('}')]
  return from < 0 || to < from ? undefined : parsed(said.slice(from, to + 1))
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}
