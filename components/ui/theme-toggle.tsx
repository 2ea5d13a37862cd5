'use client'

import { useState } from 'react'
import { THEME_COOKIE, THEMES, type Theme } from '@/lib/view/theme'

const WORDS: Readonly<Record<Theme, string>> = { system: 'system', light: 'light', dark: 'dark' }
const A_YEAR = 31_536_000

/** Changes between the system's theme, light and dark. The server reads the cookie, so that no page flashes. */
export function ThemeToggle({ initial }: { readonly initial: Theme }) {
  const [theme, setTheme] = useState(initial)
  const next = THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length] ?? 'system'
  const change = () => {
    setTheme(next)
    document.documentElement.dataset.theme = next
    // biome-ignore lint/suspicious/noDocumentCookie: the cookie store is not in every browser yet
    document.cookie = `${THEME_COOKIE}=${next}; path=/; max-age=${A_YEAR}; samesite=lax`
  }
  return (
    <button
      type="button"
      className="theme"
      onClick={change}
      aria-label={`Theme: ${WORDS[theme]}. Change to ${WORDS[next]}`}
    >
      Theme: {WORDS[theme]}
    </button>
  )
}
