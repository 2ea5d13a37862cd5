import type { Desk, Input } from '@/lib/model/jobs'
import { inputName } from '@/lib/view/draft-words'
import { deskHref } from '@/lib/view/links'

/** What could not be read, why, and what can be done; nothing where all could. */
export function InputProblems({ desk }: { readonly desk: Desk }) {
  const troubled = desk.inputs.filter(
    (input) => input.state === 'failed' || (input.state === 'read' && saidOf(input).length > 0),
  )
  if (troubled.length === 0) return null
  return (
    <section className="troubles" aria-labelledby="troubles">
      <h2 id="troubles">Not read</h2>
      <ul>
        {troubled.map((input) => (
          <li key={input.id}>
            <div>
              {saidOf(input).map(({ name, said }) => (
                <p key={`${name} ${said}`}>
                  <bdi>
                    {name && <b>{name}</b>} {said}
                  </bdi>
                </p>
              ))}
            </div>
            {input.state === 'failed' && desk.doneAt === null && (
              <form method="post" action={`${deskHref(desk.id)}/inputs/${input.id}`} data-send="do">
                <button type="submit" name="do" value="retry" aria-label={`Try again: ${inputName(input)}`}>
                  Try again
                </button>
                <button type="submit" name="do" value="drop" aria-label={`Put aside: ${inputName(input)}`}>
                  Put aside
                </button>
              </form>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** A sentence for everything that could not be used of an input, its name apart: “not an address is no web address” reads as one. */
function saidOf(input: Input): readonly { readonly name: string; readonly said: string }[] {
  const rejected = input.rejected.map(({ file, reason, todo }) => ({
    name: file,
    said: `${reason}. ${todo}`,
  }))
  const { ignored } = input
  if (ignored.length === 0) return rejected
  const shown = ignored.slice(0, 5).join(', ')
  const more = ignored.length > 5 ? ` and ${ignored.length - 5} more` : ''
  return [...rejected, { name: '', said: `Left alone in ${input.name}, as no articles: ${shown}${more}.` }]
}
