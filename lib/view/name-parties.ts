type Name = {
  readonly name: string
  /** Words with a capital in small letters, a leading article left out; none where no word has one. */
  readonly capital: readonly string[]
  /** Says what office somebody holds, and so whom he speaks for. */
  readonly office: boolean
}

/**
 * The names of those who dispute, each party once: of a body and the one who speaks for it, and of a surname and the whole name, the
 * fuller, in the place of the first ("Harbour Board" and "Harbour Board spokeswoman Ann Moor" are the latter). As within a sentence,
 * in the order given; nothing for nobody. A name that fits two others, and one without capitals ("an official"), stays for itself.
 * It knows the names alone; the suggested grade counts by the nodes of the story, which also tell who is who where names do not.
 */
export function nameParties(names: readonly string[]): readonly string[] {
  const known = names.map(read)
  const parties = known.map((one) => {
    const same = known.find((other) => other === one || alike(one, other)) ?? one
    const fuller = known.filter((other) => holds(other, one))
    // Of those that hold it, the one that holds all others; else nobody can tell which it is.
    return fuller.find((other) => fuller.every((third) => third === other || covers(other, third))) ?? same
  })
  return [...new Set(parties)].map(inSentence)
}

/** A name as it stands within a sentence or a list: "The other sources" is "the other sources", "The Hague" stays. */
export function nameInSentence(name: string): string {
  return inSentence(read(name))
}

function read(name: string): Name {
  const words = name.replace(OF_PLACE, ofPlace).match(/[\p{L}\p{N}]+/gu) ?? []
  const capital = words.filter((word, i) => /^\p{Lu}/u.test(word) && !(i === 0 && LEADING.test(word)))
  return {
    name,
    capital: capital.filter((word) => !OFFICE.test(word)).map((word) => word.toLowerCase()),
    office: words.some((word) => OFFICE.test(word)),
  }
}

/** "The Ruritanian ambassador" is Ruritania's; "Julian Roe" and "Ambassador Julian Roe" are not Julia. */
function ofPlace(word: string, place: string, behind: string): string {
  const words = behind.trim().split(/\s+/)
  const office = words.findIndex((one) => OFFICE.test(one))
  return office >= 0 && words.slice(0, office).every((one) => OF_OFFICE.test(one)) ? place : word
}

function alike(one: Name, other: Name): boolean {
  return one.office === other.office && one.capital.length === other.capital.length && covers(other, one)
}

function covers(fuller: Name, one: Name): boolean {
  return one.capital.length > 0 && one.capital.every((word) => fuller.capital.includes(word))
}

function holds(fuller: Name, one: Name): boolean {
  if (fuller === one || !covers(fuller, one)) return false
  if (fuller.capital.length === one.capital.length) return fuller.office && !one.office
  return fuller.office || fuller.capital.at(-1) === one.capital.at(-1)
}

/** "The other sources" and "The Ruritanian ambassador" open a sentence, "The Post" is a name. */
function inSentence({ name, office }: Name): string {
  return office || /^\p{L}+ \p{Ll}/u.test(name)
    ? name.replace(/^\p{L}+/u, (word) => (LEADING.test(word) ? word.toLowerCase() : word))
    : name
}

// Of six letters at least, behind no other name ("Emil Damian spokesman") and right before the office, never before a comma.
const OF_PLACE =
  /(?<=^|(?:^|\s)(?:The|An?|North|South|East|West|\p{Ll}+)\s)(\p{Lu}\p{Ll}{2,}[ie]a)n(?=((?:\s\p{L}+){1,3}))/gu
const OF_OFFICE = /^(?!the$)(?:\p{Ll}+|Foreign|Prime)$/u
const LEADING = /^(?:the|an?|one|two|three|another|other|some|several)$/i
const OFFICE =
  /^(?:spokes(?:man|woman|person|men|women|people)|secretary|minister|director|chief|commissioner|chairman|chairwoman|president|ambassador|editor|head|manager|mayor|governor)$/i
