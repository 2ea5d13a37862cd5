import { DatabaseError } from '@/lib/store/database-error'
import { problem } from './answer'

/**
 * Reads the form of a request and has it handled. What is no form is 400; what the store refuses, in words for people, is 409; anything
 * else is a defect and goes up.
 */
export async function handleForm(
  request: Request,
  back: string,
  work: (form: FormData) => Promise<Response>,
): Promise<Response> {
  let form: FormData
  try {
    form = await request.formData()
  } catch {
    return problem(
      request,
      400,
      'What was sent is no form that can be read. Send it again from the page.',
      back,
    )
  }
  try {
    return await work(form)
  } catch (error) {
    if (error instanceof DatabaseError) return problem(request, 409, error.message, back)
    throw error
  }
}

/** A field as words; empty where it is missing or holds a file. */
export function field(form: FormData, name: string): string {
  const value = form.get(name)
  return typeof value === 'string' ? value.trim() : ''
}
