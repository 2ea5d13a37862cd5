const UNNAMED = /^(Unidentified outlet )\((.+)\)$/s

/**
 * The name of an outlet that nobody names, in two parts: what all such names begin with, and what tells it from the others, which is
 * the file that its article came in. Null for a name of another form.
 */
export function unnamedParts(name: string): { readonly kind: string; readonly file: string } | null {
  const [, kind, file] = UNNAMED.exec(name) ?? []
  return kind === undefined || file === undefined ? null : { kind, file }
}

/** The name where there is little room, as in a picture: of an outlet that nobody names what tells it from others like it. */
export function nameInBrief(name: string): string {
  return unnamedParts(name)?.file ?? name
}
