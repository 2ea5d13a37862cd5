import type { Article } from '@/lib/model/types'
import { readerBlocks } from '@/lib/view/reader'
import { zoneWords } from '@/lib/view/zones'

type Props = { readonly action: string; readonly article: Article; readonly editable: boolean }

/** The text of a draft as it will be read: what is no report is dimmed, and each block can be switched. */
export function DraftText({ action, article, editable }: Props) {
  const blocks = readerBlocks({ article, mentions: [], copied: [] })
  return (
    <form method="post" action={action} data-send="do" className="draft-text" aria-label="Its text">
      <p className="legend-line">
        What is dimmed, with a line before it, is not read as report. Where that is wrong, switch it.
      </p>
      {blocks.map(({ span, kind, rule, pieces }) => {
        const report = kind === 'body' || kind === 'title'
        const text = pieces.map((piece) => piece.text).join('')
        return (
          <div key={span.start} className={report ? `piece ${kind}` : 'piece dim'}>
            <p dir="auto" lang={article.language === 'und' ? undefined : article.language}>
              {text}
            </p>
            <p className="switch">
              {!report && <small>{zoneWords(kind, rule)}</small>}
              {editable && kind !== 'title' && (
                <button
                  type="submit"
                  name="part"
                  value={`${span.start}-${span.end}-${report ? 'furniture' : 'report'}`}
                  aria-label={report ? `Not report: ${text.slice(0, 40)}` : `Report: ${text.slice(0, 40)}`}
                >
                  {report ? 'Not report' : 'It is report'}
                </button>
              )}
            </p>
          </div>
        )
      })}
    </form>
  )
}
