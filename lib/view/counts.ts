/** "1 claim", "12 claims", "1,204 claims"; a plural that does not end in s is given. */
export function count(n: number, one: string, many = `${one}s`): string {
  return `${number(n)} ${n === 1 ? one : many}`
}

/** With a comma between thousands, whatever the machine's locale. */
export function number(n: number): string {
  return n.toLocaleString('en-US')
}

/** "Reuters", "Reuters and TASS", "Reuters, TASS and 3 more". Empty for an empty list. */
export function listNames(names: readonly string[], most = 3): string {
  const more = names.length - most
  if (more > 0) return `${names.slice(0, most).join(', ')} and ${number(more)} more`
  if (names.length < 2) return names[0] ?? ''
  return `${names.slice(0, -1).join(', ')} and ${names[names.length - 1]}`
}
