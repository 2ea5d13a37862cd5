const UNNAMED = /^(Unidentified outlet )\((.+)\)$/s

/**
 * The name of an outlet that nobody names, in two parts: what all such names begin with, and what tells it from the others, which is
 * the file that its article came in. Null for a name of another form.
 */
export function unnamedParts(name: string): { readonly kind: string; readonly file: string } | null {
  const [, kind, file] = UNNAMED.exec(name) ?? []
  return kind === undefined || file === undefined ? null : { kind, file }
}
