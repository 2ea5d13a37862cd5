import { expect, test } from 'vitest'
import { testCalls } from './test-calls'

const { corroborate, folder } = testCalls()

test('finds claims, quotes and articles, in one story or in all', async () => {
  await corroborate('ingest', folder())
  const { code, stdout, stderr } = await corroborate('search', 'ferry', 'aground')
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  expect(stdout).toMatch(/^\d+ claims?\n {2}\S.*ferry.*aground/)
  expect(stdout).toMatch(/\n\d+ quotes?\n {2}“/)
  expect(stdout).toMatch(/\n2 articles\n/)
  expect(stdout).toContain('ferry · The Post, 2 May 2024')

  const found = JSON.parse(
    (await corroborate('search', '"forty people"', '--story', 'ferry', '--json')).stdout,
  )
  expect(found).toMatchObject({ story: { slug: 'ferry' }, terms: ['forty people'], cut: false })
  expect(found.counts.article).toBe(2)
  const claims = await corroborate('search', 'ferry', '--kind', 'claim')
  expect(claims.stdout).toMatch(/^\d+ claims?\n/)
  expect(claims.stdout).not.toContain('article')
})

test('what was found stands apart from the words beside it', async () => {
  await corroborate('ingest', folder())
  const { stdout } = await corroborate('search', 'ferry', '--kind', 'article')
  expect(stdout).toContain('The ferry Gull ran aground')
  expect(stdout).not.toMatch(/Theferry|ferryGull/)
})

test('a page is of one kind of hits; behind the last one it says which is shown', async () => {
  await corroborate('ingest', folder())
  const alone = await corroborate('search', 'ferry', '--page', '2')
  expect(alone).toMatchObject({ code: 2, stdout: '' })
  expect(alone.stderr).toContain('choose it with --kind')
  const behind = await corroborate('search', 'ferry', '--kind', 'article', '--page', '9')
  expect(behind.stderr).toContain('There is no page 9: this is the last one.')
  expect(behind.stdout).toMatch(/^2 articles\n/)
})

test.each([
  [['nothing-of-the-kind'], 0, 'Nothing found.'],
  [['"'], 0, 'There is no word in that to look for'],
  [['word '.repeat(100)], 0, 'too long to look for as a whole'],
  [['ferry', '--story', 'nowhere'], 1, 'There is no story "nowhere". See: corroborate list'],
])('search %j says why nothing comes', async (args, code, words) => {
  await corroborate('ingest', folder())
  const answer = await corroborate('search', ...args)
  expect(answer).toMatchObject({ code, stdout: '' })
  expect(answer.stderr).toContain(words)
})
