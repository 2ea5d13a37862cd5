/** Whether `here` gives a number of `there`; true where `there` gives none. */
export function sameNumbers(here: string, there: string): boolean {
  return numbersIn(there).length === 0 || sharesNumber(here, there)
}

/** Whether the two texts give a number in common, written alike. */
export function sharesNumber(here: string, there: string): boolean {
  const theirs = numbersIn(there)
  return numbersIn(here).some((number) => theirs.includes(number))
}

function numbersIn(text: string): readonly string[] {
  return text.match(/\d[\d.,]*\d|\d/g) ?? []
}

const ABOUT =
  /\b(?:about|around|some|roughly|approximately|nearly|almost|up to|as many as|more than|at least|over|an estimated|maybe|perhaps|close to|may be)\s+(?:[\p{Ll}]+\s+)?(\d[\d.,]*\d|\d)/giu

/** Whether `here` gives a number as it is that `there` gives only as a rough one ("about 400"). */
export function lostAbout(here: string, there: string): boolean {
  const loose = (text: string) => [...text.matchAll(ABOUT)].map((found) => found[1] ?? '')
  const mine = loose(here)
  const numbers = numbersIn(here)
  return loose(there).some((number) => numbers.includes(number) && !mine.includes(number))
}
