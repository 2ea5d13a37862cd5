/** Bytes of files that are sent at a time; the server takes 45 MB. */
const AT_A_TIME = 20 * 1024 * 1024
const MOST = 45 * 1024 * 1024

export type Sent = {
  /** Where the server led to: path and parameters. Null where nothing was taken. */
  readonly to: string | null
  /** What it would not take, a sentence each. */
  readonly problems: readonly string[]
}

/**
 * Sends a form as the browser would, into an intake where one is given, and says where the answer leads. Many files go in several requests, all for one intake; one that
 * is too large by itself is left out and named.
 */
export async function sendForm(
  form: HTMLFormElement,
  submitter: HTMLElement | null,
  intake: string | null = null,
): Promise<Sent> {
  const data = new FormData(form, submitter)
  if (intake !== null) data.set('intake', intake)
  const files = data.getAll('files').filter((file) => file instanceof File && file.name !== '')
  const whole = files.filter((file): file is File => file instanceof File)
  const fits = whole.filter((file) => file.size < MOST)
  const problems = whole
    .filter((file) => file.size >= MOST)
    .map((file) => `${file.name} is larger than 45 MB. Hand in its text as .txt, or a part of it.`)
  if (whole.length > 0 && fits.length === 0) return { to: null, problems }
  let to: string | null = null
  for (const batch of whole.length > 0 ? batches(fits) : [[]]) {
    if (whole.length > 0) {
      data.delete('files')
      for (const file of batch) data.append('files', file)
    }
    const answer = await post(form.action, data)
    if (answer.problem !== null) return { to, problems: [...problems, answer.problem] }
    to = answer.to
    const made = intakeAt(answer.to)
    if (made !== null && !data.has('intake')) data.set('intake', made)
  }
  return { to, problems }
}

/** `keepalive`: it is sent also where the page is gone before the answer comes. */
export type PostOptions = { readonly keepalive?: boolean }

/** One request; `problem` in the server's words, or that it could not be reached. */
export async function post(
  action: string,
  data: FormData,
  { keepalive = false }: PostOptions = {},
): Promise<{ readonly to: string | null; readonly problem: string | null }> {
  let answer: Response
  try {
    answer = await fetch(action, { method: 'POST', body: data, headers: { Accept: 'text/plain' }, keepalive })
  } catch {
    const problem =
      'The server could not be reached. What you entered is still here: send it again in a moment.'
    return { to: null, problem }
  }
  if (answer.ok) {
    const { pathname, search } = new URL(answer.url)
    return { to: `${pathname}${search}`, problem: null }
  }
  const words = answer.headers.get('content-type')?.startsWith('text/plain') ? await answer.text() : ''
  return { to: null, problem: words.trim() || `The server could not do that (${answer.status}). Try again.` }
}

function batches(files: readonly File[]): readonly (readonly File[])[] {
  const all: File[][] = []
  let size = Number.POSITIVE_INFINITY
  for (const file of files) {
    if (size + file.size > AT_A_TIME) {
      all.push([])
      size = 0
    }
    all.at(-1)?.push(file)
    size += file.size
  }
  return all
}

/** The intake that an address of its desk names; null for other addresses. */
export function intakeAt(path: string | null): string | null {
  const id = /^\/intake\/([^/?]+)/.exec(path ?? '')?.[1]
  return id === undefined ? null : decodeURIComponent(id)
}

/** The other ways in, forms that carry `data-send="add"`, that hold something which was not sent: each with the field that holds it. */
export function filledBeside(form: HTMLFormElement) {
  const forms = [...document.querySelectorAll<HTMLFormElement>('form[data-send="add"]')]
  return forms.flatMap((other) => {
    const fields = other.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(
      'input:not([type=hidden]), textarea',
    )
    const field = [...fields].find((one) => one.value.trim() !== '')
    return other === form || field === undefined ? [] : [{ form: other, field }]
  })
}
