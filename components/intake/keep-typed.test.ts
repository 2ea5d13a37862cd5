import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { keepTyped, PAUSE, type Typed } from './keep-typed'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

const title = (value: string): Typed => ({ action: '/title', name: 'title', value })

function recorder(answer: () => Promise<boolean> = async () => true) {
  const sent: string[] = []
  const keeper = keepTyped(({ value }) => {
    sent.push(value)
    return answer()
  })
  const type = (words: string) => {
    for (let n = 1; n <= words.length; n++) keeper.note(title(words.slice(0, n)))
  }
  return { sent, keeper, type }
}

it('sends a title once when typing pauses, not with each letter', async () => {
  const { sent, type } = recorder()
  type('The night ferry')
  await vi.advanceTimersByTimeAsync(PAUSE - 1)
  expect(sent).toEqual([])
  await vi.advanceTimersByTimeAsync(1)
  expect(sent).toEqual(['The night ferry'])
  await vi.advanceTimersByTimeAsync(10 * PAUSE)
  expect(sent).toHaveLength(1)
})

it('sends at once what waits where the field is left, and nothing where nothing waits', async () => {
  const { sent, keeper, type } = recorder()
  type('The night')
  await keeper.flush()
  expect(sent).toEqual(['The night'])
  await keeper.flush()
  await vi.advanceTimersByTimeAsync(PAUSE)
  expect(sent).toHaveLength(1)
})

it('sends one after the other: what is typed while one is under way goes after it', async () => {
  const answers: ((ok: boolean) => void)[] = []
  const { sent, keeper, type } = recorder(() => new Promise((resolve) => answers.push(resolve)))
  type('The')
  await vi.advanceTimersByTimeAsync(PAUSE)
  type('The night')
  const done = keeper.flush()
  await vi.advanceTimersByTimeAsync(PAUSE)
  expect(sent).toEqual(['The'])
  answers[0]?.(true)
  await vi.advanceTimersByTimeAsync(0)
  expect(sent).toEqual(['The', 'The night'])
  answers[1]?.(true)
  await done
})

it('keeps what could not be sent for the next occasion', async () => {
  let reachable = false
  const { sent, keeper, type } = recorder(async () => reachable)
  type('The ferry')
  await keeper.flush()
  reachable = true
  await keeper.flush()
  await keeper.flush()
  expect(sent).toEqual(['The ferry', 'The ferry'])
})

it('hands over what waits to who leaves the page', async () => {
  const { sent, keeper, type } = recorder()
  type('The ferry')
  expect(keeper.take()).toEqual(title('The ferry'))
  expect(keeper.take()).toBeNull()
  await vi.advanceTimersByTimeAsync(PAUSE)
  expect(sent).toEqual([])
})
