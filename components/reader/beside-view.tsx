import type { ArticlePair } from '@/lib/model/article-detail'
import type { Article } from '@/lib/model/types'
import { passageAnchor } from '@/lib/view/anchors'
import { type BesideRow, besideRows, type Run } from '@/lib/view/beside'
import { count } from '@/lib/view/counts'
import { formatDay } from '@/lib/view/dates'
import { articleHref } from '@/lib/view/links'
import { pairNames } from '@/lib/view/pair-names'
import { sharesWords } from '@/lib/view/shares-words'
import { SampleNote } from '../sample-note'
import { StoryLine } from '../story-ways'
import { WholeDates } from '../ui/whole-dates'

/** Two articles side by side: the passages that stand in both, what was changed in them, and what each has alone. */
export function BesideView({ pair }: { readonly pair: ArticlePair }) {
  const { story, a, b, from, passages } = pair
  const names = pairNames(a, b)
  const [first, second] = names
  return (
    <main id="main">
      <header className="head">
        <StoryLine story={story} here={null} />
        <h1>
          {first} and {second}
        </h1>
        <p>
          {count(passages.length, 'passage')} in both, {sharesWords(pair, names)}.{' '}
          {from === null
            ? 'Common text: nothing tells who had it first.'
            : `${from === a.id ? second : first} has it from ${from === a.id ? first : second}.`}
        </p>
        <p className="beside-key">
          <span className="changed">put otherwise</span> <span className="only">only here</span>
        </p>
        {story.sample && <SampleNote />}
      </header>
      <div className="beside">
        <SideHead slug={story.slug} article={a} name={first} />
        <SideHead slug={story.slug} article={b} name={second} />
        {besideRows(pair).map((row) => (
          <Row key={row.kind === 'passage' ? row.number : `${row.a} | ${row.b}`} row={row} names={names} />
        ))}
      </div>
    </main>
  )
}

type SideProps = { readonly slug: string; readonly article: Article; readonly name: string }

function SideHead({ slug, article, name }: SideProps) {
  return (
    <header className="side-head">
      <h2>{name}</h2>
      <p>
        <a href={articleHref(slug, article.id)}>{article.title || article.file}</a>,{' '}
        <WholeDates text={article.published ? formatDay(article.published) : 'no date known'} />
      </p>
    </header>
  )
}

function Row({ row, names }: { readonly row: BesideRow; readonly names: readonly [string, string] }) {
  if (row.kind === 'between') {
    return (
      <>
        <Alone words={row.a} name={names[0]} />
        <Alone words={row.b} name={names[1]} />
      </>
    )
  }
  return (
    <section
      id={passageAnchor(row.number)}
      className="shared-passage"
      tabIndex={-1}
      aria-label={`Passage ${row.number}`}
    >
      <p className="passage-label">
        Passage {row.number}, {count(row.words, 'word')},{' '}
        {row.changes === 0 ? 'word for word' : count(row.changes, 'change')}
      </p>
      {row.pairs.map(({ a, b }) => {
        const same = [...a, ...b].every(({ kind }) => kind === 'same')
        return (
          <div className={same ? 'pair same' : 'pair'} key={`${a[0]?.start} ${b[0]?.start}`}>
            <Runs runs={a} name={same ? names.join(' and ') : names[0]} />
            <Runs runs={b} name={names[1]} />
          </div>
        )
      })}
    </section>
  )
}

function Runs({ runs, name }: { readonly runs: readonly Run[]; readonly name: string }) {
  if (runs.length === 0) return <p className="words none">nothing in {name}</p>
  return (
    <p className="words">
      <b className="whose">{name}</b>
      {runs.map(({ start, text, kind }) =>
        kind === 'same' ? (
          text
        ) : (
          <span key={start} className={kind}>
            <span className="vh">{kind === 'only' ? ' [only here:] ' : ' [otherwise:] '}</span>
            {text}
          </span>
        ),
      )}
    </p>
  )
}

function Alone({ words, name }: { readonly words: string; readonly name: string }) {
  if (!words) return <div className="alone none" />
  return (
    <details className="alone">
      <summary>
        Only in {name}: {count(words.split(/\s+/).length, 'word')}
      </summary>
      <p>{words.replace(/\n\s*/g, '\n')}</p>
    </details>
  )
}
