import Link from 'next/link'
import { HELP } from '@/lib/view/links'
import type { Theme } from '@/lib/view/theme'
import { SearchBox } from './search/search-box'
import { KeyList } from './ui/key-list'
import { SiteKeys } from './ui/site-keys'
import { ThemeToggle } from './ui/theme-toggle'

/** What stands at the top of every page. */
export function SiteBar({ theme }: { readonly theme: Theme }) {
  return (
    <header className="bar">
      <nav aria-label="Main">
        <Link prefetch={false} className="brand" href="/">
          Corroborate
        </Link>
        <Link prefetch={false} href="/">
          Stories
        </Link>
        <Link prefetch={false} href={HELP}>
          Help
        </Link>
      </nav>
      <SearchBox />
      <div className="bar-end">
        <SiteKeys>
          <KeyList />
        </SiteKeys>
        <ThemeToggle initial={theme} />
      </div>
    </header>
  )
}
