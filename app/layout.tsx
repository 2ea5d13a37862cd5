import type { Metadata, Viewport } from 'next'
import { cookies } from 'next/headers'
import type { ReactNode } from 'react'
import { SiteBar } from '@/components/site-bar'
import { readTheme, THEME_COOKIE } from '@/lib/view/theme'
import './styles/tokens.css'
import './styles/base.css'
import './styles/site.css'
import './styles/keys.css'
import './styles/search.css'
import './styles/stories.css'
import './styles/story.css'
import './styles/tools.css'
import './styles/matrix.css'
import './styles/columns.css'
import './styles/panel.css'
import './styles/judging.css'
import './styles/history.css'
import './styles/review.css'
import './styles/provenance.css'
import './styles/origins.css'
import './styles/graph.css'
import './styles/timeline.css'
import './styles/intake.css'
import './styles/drafts.css'
import './styles/draft-detail.css'
import './styles/reader.css'
import './styles/beside.css'
import './styles/compare.css'
import './styles/help.css'
import './styles/proof.css'
import './styles/put-right.css'
import './styles/print.css'

export const metadata: Metadata = {
  title: { default: 'Corroborate', template: '%s · Corroborate' },
  description:
    'One event, many articles: which outlet repeats, disputes or leaves out each claim, proved by quotes.',
  robots: { index: false, follow: false },
}

export const viewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fbfaf7' },
    { media: '(prefers-color-scheme: dark)', color: '#14161a' },
  ],
}

export default async function RootLayout({ children }: { children: ReactNode }) {
  const jar = await cookies()
  const theme = readTheme(jar.get(THEME_COOKIE)?.value)
  return (
    <html lang="en" data-theme={theme}>
      <head>
        {/* Not among what Next puts in anew with every page: each time the browser worked out the style of the whole document again. */}
        <meta name="color-scheme" content="light dark" />
      </head>
      <body>
        <a className="skip" href="#main">
          Skip to the content
        </a>
        <SiteBar theme={theme} />
        {children}
      </body>
    </html>
  )
}
