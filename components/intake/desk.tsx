import Link from 'next/link'
import type { DeskPreview } from '@/lib/model/desk-preview'
import { count } from '@/lib/view/counts'
import { deskHref, matrixHref } from '@/lib/view/links'
import { AnalyseBar } from './analyse-bar'
import { AnalysisEnd } from './analysis-end'
import { DeskStatus } from './desk-status'
import { DraftList } from './draft-list'
import { FeedChoice } from './feed-choice'
import { InputProblems } from './input-problems'
import { SoftForms } from './soft-forms'
import { WaysIn } from './ways-in'

type Props = { readonly page: DeskPreview; readonly open: number | null }

/** Articles on their way into a story: what came in, what was read off it, what is still to be done before it is analysed. */
export function Desk({ page, open }: Props) {
  const { desk, drafts } = page
  const { id, story, makes, reading, analysis, changedAt, doneAt } = desk
  const busy = analysis?.state === 'queued' || analysis?.state === 'running'
  const kept = drafts.filter(({ stored }) => !stored.dropped)
  const feeds = desk.inputs.filter((input) => input.state === 'choose')
  const again = isAgain(desk)
  const progress = { version: changedAt, done: doneAt !== null, reading, analysis }
  return (
    <main id="main" className="intake">
      <header>
        <p className="crumb">
          {story && !makes ? (
            <Link prefetch={false} href={matrixHref(story.slug)}>
              {story.title}
            </Link>
          ) : (
            <Link prefetch={false} href="/">
              Stories
            </Link>
          )}
        </p>
        <h1>{heading(page)}</h1>
        <p className="lead">{again ? AGAIN : whereItStands(page)}</p>
      </header>
      <SoftForms>
        {doneAt === null && <DeskStatus href={deskHref(id)} initial={progress} />}
        <AnalysisEnd desk={desk} />
        {busy && (
          <form method="post" action={`${deskHref(id)}/cancel`} data-send="do" className="cancel">
            <button type="submit">Cancel the analysis</button>
            <noscript>
              <meta httpEquiv="refresh" content="4" />
            </noscript>
          </form>
        )}
        {feeds.map((input) => (
          <FeedChoice key={input.id} intake={id} input={input} />
        ))}
        <InputProblems desk={desk} />
        {drafts.length > 0 && <DraftList page={page} open={open} editable={!busy && doneAt === null} />}
        {doneAt === null && !busy && kept.length > 0 && <AnalyseBar page={page} />}
        {again && doneAt === null && !busy && (
          <form method="post" action={`${deskHref(id)}/analyse`} data-send="do" className="analyse">
            <button type="submit" className="go">
              Analyse again
            </button>
          </form>
        )}
        {!again && doneAt === null && !busy && (
          <section className="more-in" aria-labelledby="more">
            <h2 id="more" className={drafts.length > 0 ? undefined : 'vh'}>
              {drafts.length > 0 ? 'Add more' : 'Add articles'}
            </h2>
            <WaysIn intake={id} />
          </section>
        )}
      </SoftForms>
    </main>
  )
}

/** Where nothing was handed in, a story is analysed again as it is. */
export function isAgain({ inputs, story, makes }: DeskPreview['desk']): boolean {
  return inputs.length === 0 && story !== null && !makes
}

const AGAIN =
  'From its articles as they are now. What was decided on its claims is applied to the new analysis.'

function heading({ desk }: DeskPreview): string {
  if (desk.story === null) return 'New story'
  if (isAgain(desk)) return `${desk.story.title}: analysed again`
  return desk.makes ? desk.story.title : `Add articles to ${desk.story.title}`
}

/** In one line: what is ready, what is being read, what could not be. */
function whereItStands({ desk, drafts }: DeskPreview): string {
  if (desk.doneAt !== null) return 'These articles are in their story.'
  const ready = drafts.filter(({ stored }) => !stored.dropped).length
  const waiting = desk.inputs.filter((input) => input.state === 'waiting').length
  const failed = desk.inputs.filter((input) => input.state === 'failed').length
  const parts = [
    ...(ready > 0 ? [`${count(ready, 'article')} read`] : []),
    ...(waiting > 0 ? [`${waiting} still to be read`] : []),
    ...(failed > 0 ? [`${failed} could not be read`] : []),
  ]
  const what = parts.length > 0 ? `${parts.join(', ')}. ` : ''
  return `${what}Everything here is kept: you may close the page and come back.`
}
