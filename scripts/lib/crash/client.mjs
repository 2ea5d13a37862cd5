import { randomBytes } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'

/**
 * Hands in articles one by one and has them analysed, as a person would who tries again whenever the server does not answer, and who
 * does not know what of a broken request arrived. `at` says what is going on. Gives back the slug of the story.
 */
export async function handInAll(server, articles, { pause, title, at }) {
  const ask = (path, options) => untilAnswered(() => fetch(`${server.url()}${path}`, options))
  const post = (path, fields) => ask(path, { method: 'POST', body: formOf(fields), redirect: 'manual' })
  const progress = async (desk) => JSON.parse((await ask(`${desk}/progress`)).text)

  const total = articles.length
  at(`handing in (0 of ${total})`)
  const [first, ...rest] = articles
  // As the form of the page carries one: sent again, it begins no second intake.
  const token = randomBytes(12).toString('hex')
  const { to: desk } = await post('/intake', { token, title, files: first })
  const intake = desk.split('/').pop()
  for (const [i, article] of rest.entries()) {
    at(`handing in (${i + 1} of ${total})`)
    const answer = await post('/intake', { intake, files: article })
    if (answer.status !== 303) throw new Error(`Handing in ${article.name}: ${answer.status} ${answer.text}`)
    await wait(pause())
  }
  for (;;) {
    const { reading } = await progress(desk)
    at(reading?.state === 'done' ? 'asking for the analysis' : `reading (${reading?.done ?? 0} of ${total})`)
    const answer = await post(`${desk}/analyse`, { title })
    // Refused while not everything is read; or asked for before, in a request that broke off.
    if (answer.status === 303) break
    const { analysis, done } = await progress(desk)
    if (analysis !== null || done) break
    await wait(150)
  }
  for (;;) {
    const { analysis, done } = await progress(desk)
    if (done) return slugOf((await ask(desk)).text)
    if (analysis.state === 'failed' || analysis.state === 'cancelled')
      throw new Error(`The analysis ${analysis.state}: ${analysis.reason}`)
    at(`analysing: ${stageOf(analysis)}`)
    await wait(100)
  }
}

/** Until somebody answers at all: a server that is gone is on its way back. */
async function untilAnswered(ask) {
  for (;;) {
    try {
      const answer = await ask()
      const text = await answer.text()
      if (answer.status < 500) return { status: answer.status, to: answer.headers.get('location'), text }
    } catch {
      // Refused, or cut off in the middle: nobody knows whether it arrived, so it is sent again.
    }
    await wait(50)
  }
}

function formOf(fields) {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) {
    if (typeof value === 'string') form.append(name, value)
    else form.append(name, new Blob([value.text], { type: 'text/plain' }), value.name)
  }
  return form
}

function slugOf(html) {
  return decodeURIComponent(/href="\/stories\/([^"/?]+)"[^>]*>Open the matrix/.exec(html)?.[1] ?? '')
}

function stageOf({ stage, done, total }) {
  const count = total > 0 ? ` (${done} of ${total})` : ''
  return stage === null ? 'about to begin' : `${stage[0].toLowerCase()}${stage.slice(1)}${count}`
}
