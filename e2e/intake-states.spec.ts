import { AxeBuilder } from '@axe-core/playwright'
import { type APIRequestContext, expect, type Page, test } from '@playwright/test'
import { SAMPLE } from './stories'

type Given = { readonly text?: string; readonly files?: readonly { name: string; body: string }[] }

/** Hands in, as a form does, and waits until all is read; the address of the drafts. */
async function handIn(request: APIRequestContext, given: Given): Promise<string> {
  const form = new FormData()
  if (given.text) form.set('text', given.text)
  for (const { name, body } of given.files ?? []) form.append('files', new File([body], name))
  const answer = await request.post('/intake', { multipart: form, maxRedirects: 0 })
  expect(answer.status(), await answer.text()).toBe(303)
  const desk = answer.headers().location ?? ''
  await expect(async () => {
    const progress = await (await request.get(`${desk}/progress`)).json()
    expect(progress.reading.state).toBe('done')
  }).toPass({ timeout: 60_000 })
  return desk
}

const LONG = `${'Very long headline about the ferry that goes on '.repeat(12)}and ends`
const ARABIC = `جنوح العبارة قرب المنارة

قالت خفر السواحل يوم الثلاثاء إن العبارة جنحت قرب المنارة وعلى متنها أربعون شخصا. ولم يصب أحد بأذى كما قال مدير الميناء، وستسحبها قاطرتان يوم الأربعاء.

ونفت الشركة أن القبطان تجاهل تحذيرا من الرمال.`

/** Every state of a page on which articles come in; each gives its address. */
const STATES: Readonly<Record<string, (request: APIRequestContext) => Promise<string>>> = {
  'a new story': async () => '/stories/new',
  'the sample takes none': async () => `/stories/${SAMPLE}/add`,
  'one draft, opened': async (request) => {
    const desk = await handIn(request, {
      text: 'Ferry aground\n\nBy Ann Moor, The Island Post\n\nThe ferry ran aground, she said.',
    })
    return `${desk}?draft=${await firstDraft(request, desk)}`
  },
  'nothing could be read': (request) =>
    handIn(request, {
      files: [
        { name: 'empty.txt', body: '  ' },
        { name: 'x.pdf', body: 'no PDF' },
      ],
    }),
  'very long names': (request) =>
    handIn(request, {
      files: [
        {
          name: `${'long-name-'.repeat(20)}.txt`,
          body: `${LONG}\n\nThe ferry ran aground, the coast guard said.`,
        },
      ],
    }),
  'right to left': async (request) => {
    const desk = await handIn(request, { files: [{ name: 'عبارة.txt', body: ARABIC }] })
    return `${desk}?draft=${await firstDraft(request, desk)}`
  },
  'fifty articles': (request) =>
    handIn(request, {
      files: Array.from({ length: 50 }, (_, n) => ({
        name: `article-${n}.txt`,
        body: `Report ${n} on the ferry\n\nThe ferry Gull ran aground near pier ${n} on Tuesday, the coast guard said.`,
      })),
    }),
}

async function firstDraft(request: APIRequestContext, desk: string): Promise<string> {
  const page = await (await request.get(desk)).text()
  return /\?draft=(\d+)/.exec(page)?.[1] ?? ''
}

for (const [name, make] of Object.entries(STATES)) {
  test(`${name}: everybody can use it, narrow and wide, light and dark`, async ({ page, request }) => {
    test.setTimeout(180_000)
    const address = await make(request)
    await page.emulateMedia({ reducedMotion: 'reduce' })
    for (const width of [1440, 390]) {
      await page.setViewportSize({ width, height: 900 })
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme })
        await page.goto(address)
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
        const { violations } = await new AxeBuilder({ page }).analyze()
        const found = violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html).slice(0, 3)])
        expect(found, `${colorScheme}, ${width}`).toEqual([])
        expect(await overflow(page), `nothing sticks out at ${width}`).toBe(0)
      }
    }
  })
}

test('fifty articles can be looked through, and one is opened without waiting for all', async ({
  page,
  request,
}) => {
  const desk = await STATES['fifty articles']?.(request)
  await page.goto(desk ?? '')
  await expect(page.getByRole('button', { name: 'Analyse 50 articles' })).toBeEnabled()
  await page.getByRole('link', { name: 'Report 49 on the ferry' }).click()
  await expect(page.getByLabel('Title', { exact: true })).toHaveValue('Report 49 on the ferry')
})

test('an analysis can be cancelled, and begun again', async ({ page, request }) => {
  test.setTimeout(120_000)
  const body = (n: number) =>
    Array.from(
      { length: 30 },
      (_, i) => `Captain ${n} said on day ${i} that ${i + n} people saw the ferry Gull near pier ${i}.`,
    )
  const desk = await handIn(request, {
    files: Array.from({ length: 30 }, (_, n) => ({
      name: `a${n}.txt`,
      body: `Report ${n}\n\n${body(n).join('\n\n')}`,
    })),
  })
  await page.goto(desk)
  await page.getByLabel('Title of the story').fill('Cancelled once')
  await page.getByRole('button', { name: 'Analyse 30 articles' }).click()
  await page.getByRole('button', { name: 'Cancel the analysis' }).click()
  await expect(page.getByText('The analysis was cancelled.')).toBeVisible({ timeout: 30_000 })
  await expect(page.getByRole('heading', { name: '30 articles' })).toBeVisible()
  await page.getByRole('button', { name: 'Analyse 30 articles' }).click()
  await expect(page.getByRole('link', { name: /Open the matrix/ })).toBeVisible({ timeout: 60_000 })
})

function overflow(page: Page): Promise<number> {
  return page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - innerWidth))
}

test('the title of a story is kept when typing pauses, and when one leaves in the midst of it', async ({
  page,
  request,
}) => {
  const desk = await handIn(request, { text: 'Ferry aground\n\nThe ferry Gull ran aground, she said.' })
  await page.goto(desk)
  const title = page.getByLabel('Title of the story')
  const sent: string[] = []
  page.on('request', (one) => {
    if (one.url().endsWith(`${desk}/title`)) sent.push(one.method())
  })
  await title.fill('')
  await title.pressSequentially('The night the Gull ran aground', { delay: 20 })
  await expect.poll(() => sent).toEqual(['POST'])
  await page.reload()
  await expect(title).toHaveValue('The night the Gull ran aground')

  await title.press('End')
  await title.pressSequentially(' at last')
  await page.goto('/')
  await expect(async () => {
    await page.goto(desk)
    await expect(title).toHaveValue('The night the Gull ran aground at last', { timeout: 500 })
  }).toPass({ timeout: 10_000 })
})

test('an analysis waits for what was typed just before it, and does not begin where that is refused', async ({
  page,
  request,
}) => {
  const report =
    'The ferry Gull ran aground near the lighthouse on Tuesday, the coast guard said. Nobody on board was hurt, and the company denied that the captain had been warned of the sand.'
  const desk = await handIn(request, { text: `Gull aground\n\n${report}` })
  await page.route(/\/drafts\/\d+$/, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1500))
    await route.continue()
  })
  await page.goto(`${desk}?draft=${await firstDraft(request, desk)}`)
  await page.getByLabel('Published').fill('the day before')
  await page.getByRole('button', { name: 'Analyse 1 article' }).click()
  await expect(page.getByText('“Published” must be a date')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Analyse 1 article' })).toBeEnabled()
  await page.getByLabel('Published').fill('2026-01-02')
  await page.getByLabel('Outlet', { exact: true }).fill('The Cape Post')
  await page.getByRole('button', { name: 'Analyse 1 article' }).click()
  await page.getByRole('link', { name: /Open the matrix/ }).click({ timeout: 60_000 })
  await expect(page.getByRole('columnheader', { name: /^The Cape Post.*2 Jan 2026/ })).toBeVisible()
})

test('what was typed beside is not lost: it comes along, or is asked about', async ({ page }) => {
  await page.setViewportSize({ width: 1000, height: 500 })
  await page.goto('/stories/new')
  await page.getByLabel('Give addresses').fill('nothing here')
  await page.getByLabel('Paste a text').fill('Gull afloat\n\nThe ferry Gull is afloat again, she said.')
  await page.getByRole('button', { name: 'Add the text' }).click()
  await expect(page.getByRole('heading', { name: '1 article' })).toBeVisible({ timeout: 30_000 })
  await expect(page.getByText('nothing here')).toBeVisible()

  const text = page.getByLabel('Paste a text')
  await text.fill('Gull afloat at last\n\nThe ferry Gull is afloat, the harbour said.')
  await page.getByRole('button', { name: 'Analyse 1 article' }).click()
  const problem = page.getByText('“Paste a text” holds something that was not added yet')
  await expect(text).toBeFocused()
  await expect(text).toBeInViewport()
  await expect(problem).toBeInViewport()
  await page.getByRole('button', { name: 'Add the text' }).click()
  await expect(page.getByRole('button', { name: 'Analyse 2 articles' })).toBeEnabled({ timeout: 30_000 })
  await expect(problem).toHaveCount(0)
})

test('what is put aside by keyboard leaves the focus where one goes on', async ({ page, request }) => {
  const files = ['a', 'b', 'c'].map((name) => ({ name: `${name}.txt`, body: ' ' }))
  const text = 'Gull aground\n\nThe ferry Gull ran aground near the lighthouse on Tuesday, she said.'
  const desk = await handIn(request, { text, files })
  // Before the page's script is there, a button loads the page anew.
  const awake = page.waitForRequest(`**${desk}/progress`)
  await page.goto(desk)
  await awake
  const aside = page.getByRole('button', { name: /^Put aside/ })
  await expect(aside).toHaveCount(3)
  await aside.nth(1).focus()
  for (const left of [2, 1]) {
    await page.keyboard.press('Enter')
    await expect(aside).toHaveCount(left)
    await expect(aside.last()).toBeFocused()
  }
  await page.keyboard.press('Enter')
  await expect(aside).toHaveCount(0)
  await expect(page.getByRole('heading', { name: '1 article' })).toBeFocused()
})
