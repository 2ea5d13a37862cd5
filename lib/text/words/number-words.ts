/** Number words of running text. "One" is left out: it is mostly a pronoun. */
const VALUES: ReadonlyMap<string, number> = new Map(
  Object.entries({
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    eleven: 11,
    twelve: 12,
    dozen: 12,
    thirteen: 13,
    fourteen: 14,
    fifteen: 15,
    sixteen: 16,
    seventeen: 17,
    eighteen: 18,
    nineteen: 19,
    twenty: 20,
    thirty: 30,
    forty: 40,
    fifty: 50,
    sixty: 60,
    seventy: 70,
    eighty: 80,
    ninety: 90,
  }),
)

/** The number that a lower-case word stands for, as digits ("1,000" as "1000", "ten" as "10"); null for other words. */
export function numberOf(word: string): string | null {
  const first = word.charCodeAt(0)
  if (first >= 0x30 && first <= 0x39)
    return word
      .replace(/,(?=\d{3})/g, '')
      .replace(/[^\d.].*$/, '')
      .replace(/\.$/, '')
  const value = VALUES.get(word)
  return value === undefined ? null : String(value)
}
