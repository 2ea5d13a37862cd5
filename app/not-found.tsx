import type { Metadata } from 'next'
import { MessagePage } from '@/components/message-page'

export const metadata: Metadata = { title: 'Not here' }

export default function NotFound() {
  return (
    <MessagePage title="There is nothing at this address">
      <p>
        The story may have been deleted or named otherwise, or the link was cut off on its way. What is stored
        here is on the list of stories.
      </p>
    </MessagePage>
  )
}
