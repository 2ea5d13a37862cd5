import { seeOther } from '@/app/_intake/answer'
import { field, handleForm } from '@/app/_intake/handle'
import { nameIntake } from '@/lib/store/change-drafts'
import { deskHref } from '@/lib/view/links'

type Context = { readonly params: Promise<{ id: string }> }

/** Keeps the title of the story to be made while it is being thought about. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { id } = await params
  return handleForm(request, deskHref(id), async (form) => {
    await nameIntake(id, field(form, 'title').replace(/\s+/g, ' ').slice(0, 300), new Date())
    return seeOther(deskHref(id))
  })
}
