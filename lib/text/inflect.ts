/** The forms of an English verb that stand in news text. */
export type VerbForm = 'base' | 'third' | 'past' | 'participle' | 'ing'

const IRREGULAR: Readonly<Record<string, readonly [past: string, participle: string]>> = {
  feel: ['felt', 'felt'],
  find: ['found', 'found'],
  forecast: ['forecast', 'forecast'],
  know: ['knew', 'known'],
  mean: ['meant', 'meant'],
  read: ['read', 'read'],
  say: ['said', 'said'],
  see: ['saw', 'seen'],
  seek: ['sought', 'sought'],
  shoot: ['shot', 'shot'],
  show: ['showed', 'shown'],
  speak: ['spoke', 'spoken'],
  swear: ['swore', 'sworn'],
  tell: ['told', 'told'],
  think: ['thought', 'thought'],
  understand: ['understood', 'understood'],
  write: ['wrote', 'written'],
}

const DOUBLING = new Set('admit aver blog brag dub plan quip rebut refer'.split(' '))

/** Every form of the given lemmas, with its lemma and what it is. A form that two share belongs to the first. */
export function verbForms(
  lemmas: Iterable<string>,
): ReadonlyMap<string, { readonly lemma: string; readonly form: VerbForm }> {
  const forms = new Map<string, { lemma: string; form: VerbForm }>()
  const put = (text: string, lemma: string, form: VerbForm) => {
    if (!forms.has(text)) forms.set(text, { lemma, form })
  }
  for (const lemma of lemmas) {
    const irregular = IRREGULAR[lemma]
    const doubled = DOUBLING.has(lemma) ? lemma + lemma.at(-1) : lemma
    const stem = lemma.endsWith('e') ? lemma.slice(0, -1) : doubled
    const past = /[^aeiou]y$/.test(lemma) ? `${lemma.slice(0, -1)}ied` : `${stem}ed`
    put(lemma, lemma, 'base')
    put(third(lemma), lemma, 'third')
    put(irregular?.[0] ?? past, lemma, 'past')
    put(irregular?.[1] ?? past, lemma, 'participle')
    put(`${/ee$/.test(lemma) ? lemma : stem}ing`, lemma, 'ing')
  }
  return forms
}

function third(lemma: string): string {
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ies`
  return /(?:s|sh|ch|x|z)$/.test(lemma) ? `${lemma}es` : `${lemma}s`
}
