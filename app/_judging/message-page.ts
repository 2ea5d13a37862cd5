import type { Fields } from '@/lib/usecases/read-wish'

type Sent = { readonly fields: Fields; readonly back: string; readonly action: string }

/**
 * What came of a form that was sent without script, as a page of its own: the message, the way back, and where a name is missing the
 * same form with a field for it. What was written in the form is kept in sight, so that nothing is lost.
 */
export function messagePage(
  {
    status,
    outcome,
    message,
  }: { readonly status: number; readonly outcome: string; readonly message: string },
  { fields, back, action }: Sent,
): Response {
  const kept = [...fields].filter(([name]) => name !== 'who')
  const hidden = kept.flatMap(([name, values]) =>
    values.map((value) => `<input type="hidden" name="${asText(name)}" value="${asText(value)}">`),
  )
  const ask = `<form method="post" action="${asText(action)}">${hidden.join('')}<p><label>Your name <input name="who" required maxlength="80" autocomplete="name"></label> <button>Go on</button></p></form>`
  const written = ['to', 'why'].flatMap((name) => fields.get(name) ?? []).filter((text) => text.length > 20)
  const body = `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Not changed</title>
<main><h1>Not changed</h1><p>${asText(message)}</p>${outcome === 'nameless' ? ask : ''}${written
    .map((text) => `<p>You wrote:</p><pre>${asText(text.slice(0, 5_000))}</pre>`)
    .join('')}<p><a href="${asText(back)}">Back</a></p></main></html>\n`
  return new Response(body, {
    status,
    headers: { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' },
  })
}

function asText(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)
}
