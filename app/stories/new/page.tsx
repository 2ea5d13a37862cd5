import type { Metadata } from 'next'
import Link from 'next/link'
import { after } from 'next/server'
import { OpenIntakes } from '@/components/intake/open-intakes'
import { SoftForms } from '@/components/intake/soft-forms'
import { WaysIn } from '@/components/intake/ways-in'
import { intakeToken } from '@/lib/store/create-intake'
import { listOpenIntakes } from '@/lib/usecases/open-intakes'
import { warmKeeper } from '@/lib/usecases/warm-keeper'

export const metadata: Metadata = { title: 'New story' }

/** Where a story begins: with its first articles. */
export default async function NewStoryPage() {
  // Whoever looks for an article to paste gives time to get ready; the page itself goes first.
  after(() => warmKeeper('read'))
  return (
    <main id="main" className="intake">
      <p className="crumb">
        <Link prefetch={false} href="/">
          Stories
        </Link>
      </p>
      <h1>New story</h1>
      <p className="lead">
        Bring the articles about one event, in any of these ways and in any order. You will see what was read
        from each before anything is analysed. Two are enough to compare; more say more.
      </p>
      <SoftForms>
        <WaysIn token={intakeToken()} story={null} />
        <OpenIntakes intakes={await listOpenIntakes(null)} />
      </SoftForms>
    </main>
  )
}
