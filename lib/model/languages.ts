/** Languages that the engine reads: English, and texts too short to tell ("und"), which are read as English. */
const ANALYSED: ReadonlySet<string> = new Set(['en', 'und'])

const NAMES = new Intl.DisplayNames('en', { type: 'language' })

/** "German" for "de"; "unknown" for "und"; the code itself where it is none. */
export function languageName(code: string): string {
  if (code === 'und') return 'unknown'
  try {
    return NAMES.of(code) ?? code
  } catch {
    // Words that have not the form of a language code, which a person may have typed.
    return code
  }
}

/** Whether the engine reads texts of a language (ISO 639-1 code). Articles in others are kept whole and not analysed. */
export function isAnalysed(language: string): boolean {
  return ANALYSED.has(language)
}
