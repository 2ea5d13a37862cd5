import type { Metadata } from 'next'
import { BackToStory } from '@/components/back-to-story'
import { MessagePage } from '@/components/message-page'

/** Also of a story that is not stored: of all that are missing on the way, the title of the innermost counts. */
export const metadata: Metadata = { title: 'Not here' }

/** What a story that is stored does not hold, such as an article of an earlier analysis. */
export default function NotInStory() {
  return (
    <MessagePage title="There is nothing at this address" actions={<BackToStory />}>
      <p>The story is stored here, but not this part of it: it may be gone, or the link was cut off.</p>
    </MessagePage>
  )
}
