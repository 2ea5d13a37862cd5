import { seeOther } from '@/app/_intake/answer'
import { handleForm } from '@/app/_intake/handle'
import { deleteOwnStory } from '@/lib/store/change-story'
import { articlesHref } from '@/lib/view/links'

type Context = { readonly params: Promise<{ slug: string }> }

/** Deletes a story with all that belongs to it. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { slug } = await params
  return handleForm(request, articlesHref(slug), async () => {
    await deleteOwnStory(slug)
    return seeOther('/')
  })
}
