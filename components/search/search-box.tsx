'use client'

import { useParams, usePathname } from 'next/navigation'
import { searchHref } from '@/lib/view/search-query'

/** The search field of every page: in the story that the page is of, else in all. A plain form whose answer is an address. */
export function SearchBox() {
  const { slug } = useParams<{ slug?: string }>()
  // A page of hits has a field of its own.
  const onHits = usePathname().endsWith('/search')
  const where = slug ? 'this story' : 'all stories'
  if (onHits) return null
  return (
    <search className="search-box">
      <form method="get" action={searchHref({ story: slug ? decodeURIComponent(slug) : null })}>
        <input
          data-search
          type="search"
          name="q"
          placeholder={`Search ${where}`}
          aria-label={`Search ${where}`}
          maxLength={200}
        />
        <kbd>/</kbd>
      </form>
    </search>
  )
}
