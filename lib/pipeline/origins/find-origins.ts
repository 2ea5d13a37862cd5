import type { Mention, OriginGroup, Origins } from '@/lib/model/types'
import { sameDocument } from './merge-by-document'
import {
  creditedOfOther,
  headlineOfOther,
  namelessOfOther,
  namelessReports,
  outletSpeaks,
  relayed,
  sameRelay,
  sameRetold,
  sameSpeaker,
} from './merge-by-source'
import { copied, samePassage, sameStatement, sameTelling, sameText } from './merge-by-text'
import { mostFrequent } from './most-frequent'
import type { OriginReader } from './prepare-origins'
import { type Merge, type MergeRule, type Side, sidesOf } from './side'

/** The strongest evidence first: later rules only join what earlier ones left apart. */
const RULES: readonly MergeRule[] = [
  copied,
  relayed,
  sameSpeaker,
  outletSpeaks,
  sameRelay,
  samePassage,
  sameStatement,
  sameDocument,
  sameText,
  namelessOfOther,
  headlineOfOther,
  creditedOfOther,
  sameRetold,
  sameTelling,
  namelessReports,
]

/**
 * How many independent origins stand behind the outlets that repeat a claim, with the reasons for each merge. An outlet that names
 * nobody, copies nothing and relays no one is an origin by itself, so the count is at most what can be known.
 * `mentions` are those of one claim. Count 0 and no groups where nobody repeats it. Groups are in order of the outlets' first mention.
 */
export function findOrigins(mentions: readonly Mention[], reader: OriginReader): Origins {
  const sides = sidesOf(mentions, reader)
  const up = sides.map((_, i) => i)
  const top = (i: number): number => (up[i] === undefined || up[i] === i ? i : top(up[i]))
  const merges: (Merge & { readonly side: number })[] = []
  for (const rule of RULES)
    for (const [i, a] of sides.entries())
      for (let j = i + 1; j < sides.length; j++) {
        const b = sides[j]
        if (!b || top(i) === top(j)) continue
        const merge = rule(a, b, reader) ?? rule(b, a, reader)
        if (!merge) continue
        merges.push({ ...merge, side: i })
        up[Math.max(top(i), top(j))] = Math.min(top(i), top(j))
      }
  const groups = sides.flatMap((first, i): readonly OriginGroup[] => {
    if (top(i) !== i) return []
    const own = merges.filter((merge) => top(merge.side) === i)
    const root = rootOf(own, sides)
    return [
      {
        name: root ?? first.outlet,
        outletIds: sides.filter((_, j) => top(j) === i).map((side) => side.outletId),
        reasons: sentences(own),
        ...(own.some(({ origin, wordsOnly }) => wordsOnly && origin === root) ? { wordsOnly: true } : {}),
      },
    ]
  })
  return { count: groups.length, groups }
}

/** One sentence for all merges that say the same: "A, B and C have it from Jane Roe." */
function sentences(merges: readonly Merge[]): readonly string[] {
  const who = new Map<string, string[]>()
  for (const merge of merges) {
    const names = who.get(merge.says) ?? []
    names.push(...merge.who.filter((name) => !names.includes(name)))
    who.set(merge.says, names)
  }
  return [...who].map(([says, names]) => `${listed(names)} ${names.length > 1 ? plural(says) : says}.`)
}

function listed(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
}

/** Sentences are written for one outlet; for several, their verbs change. */
function plural(says: string): string {
  return says
    .replace(/^has /, 'have ')
    .replace(/^carries /, 'carry ')
    .replace(/^(?:names|gives|cites|takes|retells|tells) /, (verb) => `${verb.trimEnd().slice(0, -1)} `)
    .replace(/^take its /, 'take their ')
    .replace(/ and credits /, ' and credit ')
    .replace(/ it does not name/, ' they do not name')
}

/**
 * What most merges go back to, outlets that have it from another outlet left out: where B has it from A and C from B, it is A's. In a
 * circle each has it from another, and most decide; null for no merges.
 */
function rootOf(merges: readonly Merge[], sides: readonly Side[]): string | null {
  const isOutlet = (name: string) => sides.some((side) => side.outlet === name)
  const derived = (name: string) =>
    merges.some(({ origin, who }) => origin !== name && isOutlet(origin) && who.includes(name))
  const origins = merges.map((merge) => merge.origin)
  return mostFrequent(origins.filter((name) => !derived(name))) ?? mostFrequent(origins)
}
