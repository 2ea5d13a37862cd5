/** Leads on after a form, to be fetched with GET; only to paths of this server. */
export function seeOther(path: string): Response {
  return new Response(null, { status: 303, headers: { Location: path, 'Cache-Control': 'no-store' } })
}

/**
 * Says in words why something was not done: as a small page where a browser asks for one, with a way back, else as plain text. Nothing
 * in it is taken for HTML.
 */
export function problem(
  request: Request,
  status: number,
  sentences: string | readonly string[],
  back: string,
): Response {
  const all = typeof sentences === 'string' ? [sentences] : sentences
  const headers = { 'Cache-Control': 'no-store' }
  if (!request.headers.get('accept')?.includes('text/html')) {
    const type = { 'Content-Type': 'text/plain; charset=utf-8' }
    return new Response(`${all.join('\n')}\n`, { status, headers: { ...headers, ...type } })
  }
  const nonce = /'nonce-([0-9a-f]+)'/.exec(request.headers.get('content-security-policy') ?? '')?.[1] ?? ''
  return new Response(page(all, back, nonce), {
    status,
    headers: { ...headers, 'Content-Type': 'text/html; charset=utf-8' },
  })
}

const STYLE = `:root { color-scheme: light dark }
body { margin: 0; background: light-dark(#fbfaf7, #14161a); color: light-dark(#1c1d1f, #e9e7e2); font: 15px/1.5 system-ui, sans-serif; overflow-wrap: anywhere }
main { max-width: 620px; padding: 12vh 24px 60px }
h1 { font: 600 27px/1.2 "Iowan Old Style", Palatino, Georgia, serif; margin: 0 0 12px }
a { color: inherit; text-underline-offset: 3px }`

function page(sentences: readonly string[], back: string, nonce: string): string {
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Not done · Corroborate</title>
<style nonce="${nonce}">${STYLE}</style></head>
<body><main id="main"><h1>That was not done</h1>
${sentences.map((sentence) => `<p>${escaped(sentence)}</p>`).join('\n')}
<p>Nothing else was changed. <a href="${escaped(back)}">Go back</a></p></main></body>
</html>
`
}

const SIGNS: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => SIGNS[sign] ?? sign)
}
