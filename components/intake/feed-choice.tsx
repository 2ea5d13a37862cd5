import type { Input } from '@/lib/model/jobs'
import { count } from '@/lib/view/counts'
import { formatDay } from '@/lib/view/dates'
import { hostOf } from '@/lib/view/draft-words'
import { deskHref } from '@/lib/view/links'

type Props = { readonly intake: string; readonly input: Input }

/** What a feed offers, to choose from. */
export function FeedChoice({ intake, input }: Props) {
  const { feed } = input
  if (feed === null) return null
  const id = `feed-${input.id}`
  return (
    <form
      className="feed"
      method="post"
      action={`${deskHref(intake)}/inputs/${input.id}`}
      data-send="do"
      aria-labelledby={id}
    >
      <h2 id={id}>
        <bdi>{feed.title ?? hostOf(feed.url)}</bdi> <small>{count(feed.items.length, 'item')}</small>
      </h2>
      {feed.notes.map((note) => (
        <p key={note} className="note">
          {note}
        </p>
      ))}
      {feed.items.length === 0 && <p>The feed offers nothing at the moment.</p>}
      <ul>
        {feed.items.map((item) => (
          <li key={item.id}>
            <label>
              <input type="checkbox" name="item" value={item.id} />
              <span>
                <b dir="auto">{item.title ?? item.url ?? 'Without a title'}</b>
                <small>
                  {[item.outlet, item.published && formatDay(item.published), item.url && hostOf(item.url)]
                    .filter(Boolean)
                    .join(', ')}
                </small>
                {item.summary && (
                  <span className="summary" dir="auto">
                    {item.summary}
                  </span>
                )}
              </span>
            </label>
          </li>
        ))}
      </ul>
      <p className="actions">
        {feed.items.length > 0 && (
          <button type="submit" name="do" value="choose">
            Take those that are ticked
          </button>
        )}
        <button type="submit" name="do" value="drop">
          None of them
        </button>
      </p>
    </form>
  )
}
