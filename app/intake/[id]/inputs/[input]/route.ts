import { problem, seeOther } from '@/app/_intake/answer'
import { field, handleForm } from '@/app/_intake/handle'
import { changeInput } from '@/lib/store/change-drafts'
import { chooseItems } from '@/lib/usecases/choose-items'
import { wakeKeeper } from '@/lib/usecases/wake-keeper'
import { deskHref } from '@/lib/view/links'

type Context = { readonly params: Promise<{ id: string; input: string }> }

/** Tries an input again (`do` = "retry"), puts it aside ("drop"), or takes the chosen items of a feed ("choose", each as `item`). */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { id, input } = await params
  const desk = deskHref(id)
  return handleForm(request, desk, async (form) => {
    const number = Number(input)
    const wish = field(form, 'do')
    const now = () => new Date()
    if (!Number.isSafeInteger(number)) return problem(request, 404, 'That is not here any more.', desk)
    if (wish === 'choose') {
      const items = form.getAll('item').filter((item) => typeof item === 'string')
      const wrong = await chooseItems(id, number, items, { now })
      if (wrong !== null) return problem(request, 422, wrong, desk)
    } else if (wish === 'retry' || wish === 'drop') {
      const found = await changeInput(id, number, wish, now())
      if (!found) return problem(request, 404, 'That is not here any more.', desk)
    } else return problem(request, 422, 'The form does not say what to do.', desk)
    wakeKeeper()
    return seeOther(desk)
  })
}
