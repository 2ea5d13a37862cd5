import type { DeskDraft } from '@/lib/model/desk-preview'
import type { DraftPreview } from '@/lib/model/intake'
import { formatDay } from '@/lib/view/dates'
import { cameFrom } from '@/lib/view/draft-words'
import { deskHref } from '@/lib/view/links'
import { DraftDetail } from './draft-detail'
import { NameOutlet } from './name-outlet'

type Props = {
  readonly intake: string
  readonly draft: DeskDraft
  /** The draft that is open, this or another one. */
  readonly opened: number | null
  readonly editable: boolean
}

/** One draft in two lines: title; outlet, date, language, where it came from; and what is odd about it. */
export function DraftRow({ intake, draft: { stored, preview }, opened, editable }: Props) {
  const open = stored.id === opened
  const action = `${deskHref(intake)}/drafts/${stored.id}`
  if (preview === null) {
    return (
      <li className="draft dropped">
        <p>
          <s dir="auto">{stored.corrections.title ?? stored.draft.given.title ?? cameFrom(stored)}</s>{' '}
          <small>left out</small>
        </p>
        {editable && (
          <form method="post" action={action} data-send="do">
            <button type="submit" name="do" value="restore">
              Take it in again
            </button>
          </form>
        )}
      </li>
    )
  }
  const { article, language, likenesses, notes } = preview
  const unknown = article.outletId.startsWith('unidentified-')
  const title = article.title || cameFrom(stored)
  return (
    <li className={open ? 'draft open' : 'draft'} id={`draft-${stored.id}`}>
      <div className="line">
        <h3>
          <a
            href={open ? deskHref(intake) : `${deskHref(intake, stored.id)}#draft-${stored.id}`}
            data-soft
            aria-expanded={open}
            dir="auto"
          >
            {title}
          </a>
        </h3>
        <p className="facts-line">
          {unknown ? <em className="missing">no outlet named</em> : <b dir="auto">{article.outlet}</b>}
          {article.via && <span>via {article.via}</span>}
          {article.published ? (
            <span>{formatDay(article.published)}</span>
          ) : (
            <em className="missing">no date</em>
          )}
          <span className={language.analysed ? undefined : 'missing'}>
            {language.code === 'und' ? 'language not recognised' : language.name}
          </span>
          <span>
            <bdi>{cameFrom(stored)}</bdi>
          </span>
        </p>
        {editable && !open && (unknown || stored.corrections.outlet !== undefined) && (
          <NameOutlet intake={intake} stored={stored} title={title} open={opened} />
        )}
        {[...(editable ? likeWords(likenesses) : []), ...notes].map((words) => (
          <p key={words} className="odd">
            <bdi>{words}</bdi>
          </p>
        ))}
      </div>
      {editable && (
        <form method="post" action={action} data-send="do">
          <button type="submit" name="do" value="drop" aria-label={`Leave out: ${title}`}>
            Leave out
          </button>
        </form>
      )}
      {open && <DraftDetail intake={intake} stored={stored} preview={preview} editable={editable} />}
    </li>
  )
}

/** Like how many it is, is told by the first few. */
const MOST_LIKE = 2

function likeWords(likenesses: DraftPreview['likenesses']): readonly string[] {
  const words = likenesses.slice(0, MOST_LIKE).map((likeness) => likeness.words)
  const more = likenesses.length - words.length
  return more > 0 ? [...words, `And nearly the same as ${more} more.`] : words
}
