import { seeOther } from '@/app/_intake/answer'
import { handleForm } from '@/app/_intake/handle'
import { discardIntake } from '@/lib/store/change-drafts'
import { deskHref } from '@/lib/view/links'

type Context = { readonly params: Promise<{ id: string }> }

/** Throws away an intake with all that it holds. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { id } = await params
  return handleForm(request, deskHref(id), async () => {
    await discardIntake(id, new Date())
    return seeOther('/stories/new')
  })
}
