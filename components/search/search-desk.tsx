import { SEARCH_KINDS, type SearchPage, type SearchQuery } from '@/lib/model/search'
import { count, number } from '@/lib/view/counts'
import { leftOutWords, nothingFound, SEARCH_WORDS, searchHref } from '@/lib/view/search-query'
import { SampleNote } from '../sample-note'
import { StoryLine } from '../story-ways'
import { Signs } from '../ui/signs'
import { SearchHitLine } from './search-hit'

type Props = { readonly query: SearchQuery; readonly page: SearchPage }

/** The field, how much was found of each kind, and what. */
export function SearchDesk({ query, page }: Props) {
  const { story, counts } = page
  const all = SEARCH_KINDS.reduce((sum, kind) => sum + counts[kind], 0)
  return (
    <main id="main" className="search-desk" tabIndex={-1}>
      <Signs />
      {story && <StoryLine story={story} here={null} />}
      <h1>{story ? 'Search this story' : 'Search all stories'}</h1>
      {story?.sample && <SampleNote />}
      <form method="get" action={searchHref({ story: query.story })} className="search-form">
        <input
          data-search
          type="search"
          name="q"
          defaultValue={query.words.slice(0, 200)}
          aria-label="Words to look for"
          maxLength={200}
          dir="auto"
        />
        <button type="submit">Search</button>
        {story && <a href={searchHref({ words: query.words })}>Search all stories instead</a>}
      </form>
      {query.words !== '' && (
        <p className="on-paper">
          Looked for: <b dir="auto">{query.words}</b>. {number(all)} found.
        </p>
      )}
      {page.cut && (
        <p className="note" role="status">
          That was too long to look for as a whole: the first{' '}
          {count(page.terms.length + page.without.length, 'word')} counted.
        </p>
      )}
      {query.words !== '' && all > 0 && <Kinds query={query} page={page} all={all} />}
      {page.terms.length > 0 && page.without.length > 0 && (
        <p className="left-out">{leftOutWords(page.without)}</p>
      )}
      {all === 0 ? <Nothing query={query} page={page} /> : <Found query={query} page={page} />}
      <Pages query={query} page={page} />
    </main>
  )
}

function Kinds({ query, page, all }: Props & { readonly all: number }) {
  const links = [
    { kind: null, words: 'All', n: all },
    ...SEARCH_KINDS.map((kind) => ({ kind, words: SEARCH_WORDS[kind].title, n: page.counts[kind] })),
  ]
  return (
    <nav className="chips" aria-label="Kinds of hits">
      {links.map(({ kind, words, n }) => (
        <a
          key={words}
          href={searchHref({ ...query, kind, page: 1 })}
          aria-current={query.kind === kind ? 'true' : undefined}
        >
          {words} <span>{number(n)}</span>
        </a>
      ))}
    </nav>
  )
}

function Found({ query, page }: Props) {
  return SEARCH_KINDS.map((kind) => {
    const hits = page.hits.filter((hit) => hit.kind === kind)
    const { title, one } = SEARCH_WORDS[kind]
    if (hits.length === 0) return null
    return (
      <section key={kind} className="hits" aria-labelledby={`found-${kind}`}>
        <h2 id={`found-${kind}`}>{title}</h2>
        <ol>
          {hits.map((hit, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a list that is sent once
            <SearchHitLine key={i} hit={hit} inStory={page.story === null} />
          ))}
        </ol>
        {query.kind === null && page.counts[kind] > hits.length && (
          <p className="more">
            <a href={searchHref({ ...query, kind })}>All {count(page.counts[kind], one)}</a>
          </p>
        )}
      </section>
    )
  })
}

function Nothing({ query, page }: Props) {
  if (query.words === '') return <Hints />
  return (
    <>
      <p className="no-rows" role="status">
        {nothingFound(page)}
      </p>
      <Hints />
    </>
  )
}

function Hints() {
  return (
    <ul className="hints">
      <li>All the words must stand in one claim, quote or article, in any order.</li>
      <li>
        <kbd>"two words"</kbd> finds them side by side.
      </li>
      <li>
        <kbd>sanction*</kbd> finds every word that begins so. Other endings of an English word are found
        anyway.
      </li>
      <li>
        <kbd>wall -mayor</kbd> leaves out whatever holds the word with the hyphen before it;{' '}
        <kbd>-"two words"</kbd> a phrase.
      </li>
      <li>Case and accents do not count. Who is quoted counts as part of a quote.</li>
    </ul>
  )
}

function Pages({ query, page }: Props) {
  if (page.pages < 2) return null
  return (
    <nav className="pager" aria-label="Pages of hits">
      {page.page > 1 && <a href={searchHref({ ...query, page: page.page - 1 })}>← Former</a>}
      <span>
        Page {number(page.page)} of {number(page.pages)}
      </span>
      {page.page < page.pages && <a href={searchHref({ ...query, page: page.page + 1 })}>Next →</a>}
    </nav>
  )
}
