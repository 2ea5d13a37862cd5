/** What other programs call the fields of an article. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  date: 'published',
  publisheddate: 'published',
  datepublished: 'published',
  publishedat: 'published',
  pubdate: 'published',
  publisher: 'outlet',
  source: 'outlet',
  link: 'url',
  headline: 'title',
  byline: 'author',
}

/** Names that are shorter are near to too many others. */
const SHORTEST = 4

/**
 * The field that an unknown name seems to mean: written otherwise ("Outlet", "date"), or with one letter wrong. Null where it is like
 * none of them.
 */
export function meantField(name: string, fields: readonly string[]): string | null {
  const plain = name.toLowerCase().replace(/[^a-z]/g, '')
  const other = OTHER_NAMES[plain]
  if (other !== undefined && fields.includes(other)) return other
  return (
    fields.find((field) => field === plain || (plain.length >= SHORTEST && oneSlip(plain, field))) ?? null
  )
}

/** Whether a letter was added, left out or changed, or two side by side changed places. */
function oneSlip(a: string, b: string): boolean {
  let from = 0
  while (from < a.length && a[from] === b[from]) from++
  const [restA, restB] = [a.slice(from), b.slice(from)]
  const swapped = restA.slice(0, 2) === [...restB.slice(0, 2)].reverse().join('')
  return (
    restA.slice(1) === restB ||
    restA === restB.slice(1) ||
    restA.slice(1) === restB.slice(1) ||
    (swapped && restA.slice(2) === restB.slice(2))
  )
}
