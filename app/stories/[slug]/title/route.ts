import { seeOther } from '@/app/_intake/answer'
import { field, handleForm } from '@/app/_intake/handle'
import { renameStory } from '@/lib/store/change-story'
import { articlesHref } from '@/lib/view/links'

type Context = { readonly params: Promise<{ slug: string }> }

/** Gives a story another title. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { slug } = await params
  return handleForm(request, articlesHref(slug), async (form) => {
    await renameStory(slug, field(form, 'title'))
    return seeOther(articlesHref(slug))
  })
}
