/**
 * An engine to plug in that asks a large model for the claims: any server that speaks the chat completions of OpenAI's API will do, on
 * this machine or elsewhere. docs/other-engine.md says how.
 */
import { readFileSync } from 'node:fs'
import { answer } from './chat-engine/answer'
import { ModelError } from './chat-engine/ask-model'
import { STORY } from './chat-engine/story'

const {
  CORROBORATE_CHAT_MODEL: model,
  CORROBORATE_CHAT_URL: url = 'http://localhost:11434/v1',
  CORROBORATE_CHAT_KEY: key,
} = process.env
if (!model) {
  console.error('CORROBORATE_CHAT_MODEL is not set: give the name of the model that is to be asked.')
  process.exit(2)
}
if (!/^https?:\/\/./i.test(url)) {
  console.error(`CORROBORATE_CHAT_URL is "${url}": give an address that begins with http:// or https://.`)
  process.exit(2)
}
const { articles } = STORY.parse(JSON.parse(readFileSync(0, 'utf8')))
try {
  console.log(JSON.stringify(await answer(articles, { url, model, key: key || null })))
} catch (error) {
  if (!(error instanceof ModelError)) throw error
  console.error(error.message)
  process.exit(1)
}
