import { BackToStory } from '@/components/back-to-story'
import { MessagePage } from '@/components/message-page'

/** What a story that is stored does not hold, such as an article of an earlier analysis. */
export default function NotInStory() {
  return (
    <MessagePage title="There is nothing at this address" actions={<BackToStory />}>
      <p>The story is stored here, but not this part of it: it may be gone, or the link was cut off.</p>
    </MessagePage>
  )
}
