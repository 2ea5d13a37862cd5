import type { Chain, Grade } from '@/lib/model/provenance'
import type { Mention, Origins } from '@/lib/model/types'
import { outletKey } from '../origins/outlet-key'
import type { ProvenanceReader } from './prepare-provenance'
import { inSamePassage } from './same-passage'
import { firmness, strengthOf } from './strength'

/**
 * A grade for the information of a claim after the credibility scale of the Admiralty code (1 confirmed by other independent sources,
 * 2 probably, 3 possibly, 5 improbable, 6 cannot be judged), by counting only: origins, how firmly they assert, who disputes it. The
 * first rule that holds; docs/grading.md has the same rules in words. `mentions` and `chains` are those of one claim.
 */
export function suggestGrade(
  mentions: readonly Mention[],
  origins: Origins,
  chains: readonly Chain[],
  reader: ProvenanceReader,
): Grade {
  const disputers = readDisputers(mentions, chains, reader)
  const firm = origins.groups.filter((group) => vouches(group.outletIds, mentions, reader)).length
  const several = `${origins.count} independent origins`
  const names = countedNames(disputers)
  const against = `disputed by ${disputers.length} (${names.slice(0, 3).join(', ')}${names.length > 3 ? ', …' : ''})`
  if (origins.count === 0)
    return grade(
      6,
      'nobody-repeats',
      'No article makes the claim; they only dispute it: it cannot be judged.',
    )
  const open = origins.groups.filter((group) => group.open)
  if (origins.count >= 2 && firm >= 2 && disputers.length === 0 && origins.count - open.length < 2)
    return grade(
      2,
      'not-known',
      `At most ${several}, for no article tells where ${open.map((one) => one.name).join(', ')} ${open.length === 1 ? 'has' : 'have'} it from; nobody in the articles disputes it: not confirmed, and nothing speaks against it.`,
    )
  if (origins.count >= 2 && firm >= 2 && disputers.length === 0)
    return grade(
      1,
      'confirmed',
      `${several}, and nobody in the articles disputes it: confirmed by other independent sources.`,
    )
  if (origins.count >= 2 && disputers.length === 0)
    return grade(
      2,
      'not-firm',
      `${several}, but fewer than two of them assert it without a hedge: not confirmed, and nothing speaks against it.`,
    )
  if (origins.count >= 2 && disputers.length === 1)
    return grade(
      2,
      'one-dispute',
      `${several}, ${against}: not confirmed, but consistent with other information.`,
    )
  if (origins.count >= 2)
    return grade(
      3,
      'several-disputes',
      `${several}, ${against}: agrees with some of the information and not with the rest.`,
    )
  if (disputers.length >= 2)
    return grade(
      5,
      'contradicted',
      `One origin, ${against}: contradicted by other information on the same subject.`,
    )
  if (firm === 0)
    return grade(
      6,
      'not-vouched-for',
      'One origin, and it hedges or doubts the claim itself: it cannot be judged.',
    )
  return disputers.length === 1
    ? grade(
        3,
        'one-against-one',
        `One origin, ${against}: not confirmed, and other information speaks against it.`,
      )
    : grade(
        3,
        'one-origin',
        'One origin, whatever the number of outlets, and nothing for or against it from another: not confirmed.',
      )
}

function grade(value: Grade['value'], rule: string, because: string): Grade {
  return { value, rule, because }
}

/** True where one of these outlets has the claim without a hedge. */
function vouches(
  outletIds: readonly string[],
  mentions: readonly Mention[],
  reader: ProvenanceReader,
): boolean {
  return mentions.some(
    (one) =>
      one.stance === 'repeats' &&
      outletIds.includes(reader.articles.get(one.articleId)?.outletId ?? '') &&
      strengthOf(firmness(one, reader)) >= strengthOf('attributed'),
  )
}

/**
 * Who disputes a claim, each once: the speakers that outlets quote, those that speak for one another as one, and outlets in their own
 * voice. Unnamed ones count once for each outlet that tells of them, but what several print of one text is said once.
 */
function readDisputers(
  mentions: readonly Mention[],
  chains: readonly Chain[],
  reader: ProvenanceReader,
): readonly string[] {
  const byId = new Map(mentions.map((one) => [one.id, one]))
  const found = new Map<string, string>()
  const printed: Mention[] = []
  for (const { stance, steps, mentionIds, outletId } of chains) {
    if (stance !== 'disputes') continue
    const who = steps.find(({ kind }) => kind === 'speaker' || kind === 'unnamed' || kind === 'document')
    const outlet = steps.filter(({ kind }) => kind === 'outlet' || kind === 'agency').at(-1)
    const told = mentionIds.flatMap((id) => byId.get(id) ?? [])
    const own = told.some((one) => one.voice === 'own')
    if (who?.kind !== 'speaker') {
      if (told.length > 0 && told.every((one) => printed.some((other) => inSamePassage(one, other, reader))))
        continue
      printed.push(...told)
    }
    if (who?.node)
      add(
        found,
        who.kind === 'speaker' ? reader.origins.speaker(who.node.slice('speaker:'.length)) : who.node,
        who.name,
      )
    else if (own || (outlet && outlet.node !== steps[0]?.node)) {
      const name = outlet?.name ?? outletId
      // A company's own page speaks for the company.
      const house = outletKey(name.replace(/\(.*\)/, ''))
      add(found, house === '' ? outletId : reader.origins.speaker(house), name)
    }
  }
  return [...found.values()]
}

/** Each name once; what several outlets call somebody unnamed says in how many. */
function countedNames(names: readonly string[]): readonly string[] {
  const times = (name: string) => names.filter((one) => one === name).length
  return [...new Set(names)].map((name) => (times(name) > 1 ? `${name} in ${times(name)} outlets` : name))
}

function add(found: Map<string, string>, key: string, name: string): void {
  if (!found.has(key)) found.set(key, name)
}
