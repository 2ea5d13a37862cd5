/**
 * A pattern out of the source of a phrase, in which a space stands for any white space: texts break their lines where they
 * like. Square brackets in `source` must hold no space.
 */
export function phrase(source: string, flags: string): RegExp {
  return new RegExp(source.replaceAll(' *', '\\s*').replaceAll(' ', '\\s+'), flags)
}
