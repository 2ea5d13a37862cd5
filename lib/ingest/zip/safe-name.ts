/**
 * A name out of a zip or an upload as a label: parts that lead upwards or to a drive, and characters that are not printed, are
 * gone, "\" counts as "/". "file" where nothing is left. It is a label; nothing is ever written under it.
 */
export function safeName(name: string): string {
  const parts = name
    .replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, '')
    .split(/[\\/]/)
    .map((part) => part.trim())
    .filter((part) => part !== '' && part !== '.' && part !== '..' && !/^[a-z]:$/i.test(part))
  return parts.join('/').slice(-200) || 'file'
}
