import type { NamedPlace } from './name-table'
import { type Scene, type Speaker, speakerOf } from './speaker'

/** “Ondra Vlk said”: a full name that no list knows and that may be a person's. */
export function mayBePerson({ kind, entity }: Pick<Speaker, 'kind' | 'entity'>): boolean {
  if (kind !== 'unknown' || entity === null) return false
  return /^\p{Lu}\p{Ll}+(?: \p{Lu}[\p{L}’'-]+){1,2}$/u.test(entity.name)
}

/** "Ondra Vlk has sold boats for years. In May, he says": such a name that a sentence tells of, before a token. */
export function newcomer({ reading, namesIn }: Scene, sentence: number, at: number): NamedPlace | undefined {
  const place = reading.sentences[sentence]
  if (!place || place.role === 'title') return undefined
  return (namesIn.get(sentence) ?? []).find(
    (n) =>
      !n.possessive &&
      !n.inQuote &&
      !n.behindThe &&
      n.to < at &&
      reading.words[n.from - 1]?.pos !== 'ADP' &&
      n.from - n.roles.length <= place.from + 1 &&
      mayBePerson(speakerOf(n.entity, sentence)),
  )
}
