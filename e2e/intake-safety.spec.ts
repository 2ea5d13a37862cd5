import { expect, test } from '@playwright/test'

test('50 MB at once are refused in words, and nothing of them is taken', async ({ request }) => {
  const body = Buffer.alloc(50_000_000, 'a')
  const answer = await request.post('/intake', {
    multipart: { files: { name: 'large.txt', mimeType: 'text/plain', buffer: body } },
  })
  expect(answer.status()).toBe(413)
  expect(await answer.text()).toMatch(/^That is more than 45 MB at once, and nothing of it was taken\./)
})

test('a browser that is asked to send too large a file says so, and sends the others', async ({ page }) => {
  await page.goto('/stories/new')
  await page.getByLabel('Choose files').setInputFiles([
    { name: 'large.txt', mimeType: 'text/plain', buffer: Buffer.alloc(48_000_000, 'a') },
    {
      name: 'small.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from('Ferry aground\n\nThe ferry ran aground, he said.'),
    },
  ])
  await expect(page.locator('#main').getByRole('alert')).toContainText('large.txt is larger than 45 MB.')
  await page.getByRole('link', { name: 'See what was taken' }).click()
  await expect(page.getByRole('link', { name: 'Ferry aground' })).toBeVisible({ timeout: 30_000 })
})

for (const headers of [
  { 'Sec-Fetch-Site': 'cross-site', Origin: 'https://evil.example' },
  { 'Sec-Fetch-Site': 'same-site' },
  { Origin: 'https://evil.example' },
  { Origin: 'null' },
]) {
  test(`another site changes nothing: ${JSON.stringify(headers)}`, async ({ request }) => {
    for (const path of [
      '/intake',
      '/intake/x/analyse',
      '/intake/x/discard',
      '/intake/x/drafts/1',
      '/intake/x/inputs/1',
      '/stories/x/title',
      '/stories/x/delete',
    ]) {
      const answer = await request.post(path, { headers, form: { text: 'Ferry aground' }, maxRedirects: 0 })
      expect(answer.status(), path).toBe(403)
      expect(await answer.text()).toContain('came from another site')
    }
  })
}

test('what is no form, or not there, is said with a 4xx', async ({ request }) => {
  const nobody = '/intake/000000000000000000000000'
  const cases = [
    [await request.post('/intake', { data: 'x', headers: { 'Content-Type': 'text/plain' } }), 400],
    [await request.post('/intake', { form: { text: '  ' } }), 422],
    [await request.post('/intake', { form: { text: 'x', story: 'no-such-story' } }), 409],
    [await request.post('/intake', { form: { text: 'x', intake: '../../etc' } }), 409],
    [await request.post(`${nobody}/analyse`, { form: { title: 'x' } }), 409],
    [await request.post(`${nobody}/drafts/1`, { form: { do: 'drop' } }), 409],
    [await request.post(`${nobody}/drafts/1`, { form: { do: 'explode' } }), 422],
    [await request.post(`${nobody}/inputs/one`, { form: { do: 'retry' } }), 404],
    [await request.get(`${nobody}/progress`), 404],
    [await request.get(nobody), 404],
    [await request.get('/stories/no-such-story/add'), 404],
  ] as const
  for (const [answer, status] of cases) {
    expect(answer.status(), answer.url()).toBe(status)
    expect((await answer.text()).length, answer.url()).toBeGreaterThan(20)
  }
})

test('hostile names and texts are shown as text, whatever they hold', async ({ page, request }) => {
  const asked: string[] = []
  page.on('request', (one) => asked.push(one.url()))
  page.on('dialog', () => asked.push('a dialog'))
  const evil = '<img src=x onerror=alert(1)>'
  const form = new FormData()
  form.append('files', new File(['a\u0000b'], `../../${evil}.pdf`))
  form.append(
    'files',
    new File([`${evil} headline of the day\n\nThe ferry ran aground, he said.`], `a"b'c&d\u202Efdp.txt`),
  )
  const answer = await request.post('/intake', { multipart: form, maxRedirects: 0 })
  await page.goto(answer.headers().location ?? '')
  await page.getByRole('link', { name: 'The ferry ran aground, he said.' }).click({ timeout: 30_000 })
  await expect(page.getByText(`${evil} headline of the day`).first()).toBeVisible()
  await expect(page.getByText(`${evil}.pdf`).first()).toBeVisible()
  expect(asked.filter((url) => url === 'a dialog' || new URL(url).pathname.endsWith('/x'))).toEqual([])

  const said = await request.post('/intake', {
    headers: { Accept: 'text/html' },
    form: { text: 'x', story: `"><script>alert(1)</script>` },
  })
  expect(said.status()).toBe(409)
  expect(await said.text()).not.toContain('<script')
})

test('a sentence that is refused as a page can be read by everybody', async ({ page }) => {
  await page.goto('/stories/new')
  await page.evaluate(() => {
    const form = document.querySelector('form.way')
    if (!(form instanceof HTMLFormElement)) throw new Error('no form')
    delete form.dataset.send
    form.noValidate = true
    form.submit()
  })
  await expect(page.getByText('There was nothing in it.')).toBeVisible()
  await page.getByRole('link', { name: 'Go back' }).click()
  await expect(page.getByRole('heading', { name: 'New story' })).toBeVisible()
})
