import type { Metadata } from 'next'
import { MessagePage } from '@/components/message-page'
import { searchHref } from '@/lib/view/search-query'

export const metadata: Metadata = { title: 'Not here' }

/** No such page, or no such story: all stories can be searched from here, and the field of the bar, which may be a story's, is gone. */
export default function NotFound() {
  return (
    <MessagePage title="There is nothing at this address" kind="nowhere">
      <p>
        The story may have been deleted or named otherwise, or the link was cut off on its way. What is stored
        here is on the list of stories.
      </p>
      <search>
        <form method="get" action={searchHref()} className="search-form">
          <input
            type="search"
            name="q"
            data-search
            aria-label="Search all stories"
            placeholder="Search all stories"
            maxLength={200}
          />
          <button type="submit">Search</button>
        </form>
      </search>
    </MessagePage>
  )
}
