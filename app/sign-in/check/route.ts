import { cookies } from 'next/headers'
import { ACCESS_COOKIE, ACCESS_COOKIE_OPTIONS, cookieValue, isToken } from '@/app/_guard/access'

/** Takes the token from the form of /sign-in: the right one leaves a cookie and leads on, any other one back to the form. */
export async function POST(request: Request): Promise<Response> {
  const form = await request.formData()
  const token = process.env.CORROBORATE_TOKEN
  const next = ownPath(form.get('next'))
  if (!token || !isToken(String(form.get('token') ?? ''), token)) {
    return seeOther(`/sign-in?${new URLSearchParams({ wrong: '1', next })}`)
  }
  const secure = new URL(request.url).protocol === 'https:'
  const jar = await cookies()
  jar.set(ACCESS_COOKIE, cookieValue(token), { ...ACCESS_COOKIE_OPTIONS, secure })
  return seeOther(next)
}

/** Only paths of this server: an address of another one must not be led to. */
function ownPath(value: FormDataEntryValue | null): string {
  return typeof value === 'string' && /^\/(?![/\\])[^\r\n]*$/.test(value) ? value : '/'
}

function seeOther(path: string): Response {
  return new Response(null, { status: 303, headers: { Location: path } })
}
