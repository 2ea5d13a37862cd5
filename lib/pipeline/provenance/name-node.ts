import { shortHash } from '@/lib/model/ids'
import type { GraphNode, NodeKind } from '@/lib/model/provenance'
import { onceByText } from '@/lib/text/once'
import { knownOutlet } from '@/lib/text/outlet-names'
import { nodeKey } from '../origins/node-key'
import { outletKey } from '../origins/outlet-key'
import type { OriginReader } from '../origins/prepare-origins'
import { type Evidence, readSource } from '../origins/read-evidence'
import { BODIES } from '../origins/words'

/** Somebody or something that a claim is taken from, before it is counted. */
export type NodeName = Pick<GraphNode, 'id' | 'kind' | 'name'>

/** The node of an outlet or agency by its name: "AP" and "the Associated Press" are one. */
export function outletNode(name: string): NodeName {
  return nodeOf(name)
}

/** Outlets whose nodes are kept: each is asked for with every mention. */
const MOST_OUTLETS = 1000
const nodeOf = onceByText((name): NodeName => {
  const known = knownOutlet(name)
  const key = outletKey(name) || shortHash(name)
  return { id: `outlet:${key}`, kind: known?.agency ? 'agency' : 'outlet', name: known?.name ?? name }
}, MOST_OUTLETS)

/** What tells names apart that are one: the names of the story, and which capitals are short for which body. */
type Naming = Pick<OriginReader, 'story' | 'body'>

/** The node of a named person or body; a body and the capitals that are short for it are one. */
export function speakerNode({ key, label }: Pick<Evidence, 'key' | 'label'>, { body }: Naming): NodeName {
  return { id: `speaker:${nodeKey(body(key))}`, kind: 'speaker', name: label }
}

/**
 * What a source's words name: the person who speaks rather than the body spoken for, an outlet, a document, or somebody unnamed.
 * `teller` is the node of who tells of the source: "two people close to them" are that one's, and not those of another. Null for a
 * pronoun and for words that name nothing.
 */
export function sourceNode(words: string, teller: string, naming: Naming): NodeName | null {
  if (OWN_REPORT.test(words.trim())) return null
  const found = readSource(words, naming.story)
  const speakers = isUnnamed(words) ? [] : found.filter((one) => one.kind === 'speaker')
  const speaker = speakers.find(isPerson) ?? speakers[0]
  if (speaker) return speakerNode(speaker, naming)
  const relayed = found.find((one) => one.kind === 'relay')
  if (relayed) return outletNode(relayed.label)
  const name = inSentence(words.trim().replace(/\s+/g, ' '), naming.story)
  const bare = name.replace(/^(?:the|an?)\s+/i, '')
  const slug = slugOf(bare)
  if (slug === '' || PRONOUN.test(bare.replace(/[’'](?:s|re|ve|d|ll|m)$/i, ''))) return null
  if (ROLE.test(headOf(bare)) && !/^(?:a|an|one|two|some|several|former)\s/i.test(words.trim()))
    return { id: `speaker:${slugOf(stems(bare))}`, kind: 'speaker', name }
  const kind: NodeKind = DOCUMENT.test(headOf(bare)) ? 'document' : 'unnamed'
  const shared = kind === 'document' && /\p{Lu}/u.test(bare.slice(1))
  return { id: `${kind}:${shared ? '' : `${teller}/`}${slug}`, kind, name }
}

/** The words as they stand within a sentence: "Another source" becomes "another source", "Russian officials" stay. */
function inSentence(words: string, { isWord }: Naming['story']): string {
  const first = /^\p{L}+/u.exec(words)?.[0] ?? ''
  return COMMON.test(first) || isWord(first) ? first.toLowerCase() + words.slice(first.length) : words
}

const COMMON =
  /^(?:the|an?|another|others?|one|two|three|four|five|several|some|many|most|multiple|sources?|people|officials|experts|witnesses|analysts|observers|critics|relatives|friends|residents|police|local|senior|former|public|documents?|records|data|unnamed|anonymous)$/i

/** A full name without a word for a body: "Jane Roe", not "Acme" and not "Interior Ministry". */
function isPerson({ label }: Evidence): boolean {
  const parts = label.toLowerCase().split(' ')
  return parts.length > 1 && !parts.some((part) => BODIES.has(part))
}

/** "Two people close to Acme" are unnamed, though a name stands there; "a spokesman for Acme" speaks for it. */
function isUnnamed(words: string): boolean {
  if (/\b(?:unnamed|anonymous|unidentified|undisclosed)\b/i.test(words)) return true
  const head = headOf(words)
  return UNNAMED.test(head) && !/\p{L}\s+\p{Lu}\p{Ll}+\s+\p{Lu}|\bspokes/u.test(head)
}

const UNNAMED = /\b(?:one|two|three|sources?|people|persons?|men|women|officials|insiders?|contacts)$/i
/** Offices of which there is one: who holds it is known without a name. */
const ROLE =
  /\b(?:ambassador|president|premier|(?:prime )?minister|secretary|chancellor|governor|mayor|king|queen|pope|commander|director|chairman|chairwoman)$/i

/** "Russian ambassador" and "Russia's ambassador" are one. */
function stems(words: string): string {
  return words
    .replace(/['’]s?\b/g, '')
    .split(/\s+/)
    .filter((word) => !/^(?:the|of|in|to|for|at)$/i.test(word))
    .map((word) => word.slice(0, 6))
    .join(' ')
}

/** "An earlier version of this article", "the same report": what the outlet itself has written. */
const OWN_REPORT =
  /^(?:(?:the|an?|our|this)\s+)?(?:same|earlier|previous|original)\s+(?:version|report|article|story|post|headline|edition|update)\b/i

const PRONOUN =
  /^(?:nothing|nobody|none|no one|he|she|it|they|we|i|you|who|which|that|this|these|those|one|him|her|them|us|me|his|its|their|our|my|the|an?)$/i
const DOCUMENT =
  /\b(?:analys[ei]s|autops(?:y|ies)|articles?|budgets?|captions?|findings|logs?|reports?|reviews?|tests?|web ?sites?|documents?|filings?|records?|papers?|memos?|memorandum|letters?|e-?mails?|data|statistics|figures|transcripts?|stud(?:y|ies)|surveys?|polls?|videos?|footage|posts?|tweets?|indictments?|affidavits?|lawsuits?|complaints?|audits?|press release|communiqu[eé]|database|photos?|images?|recordings?|advisory|bulletin|warrant)$/i

/** The words up to the noun that they are about: "court papers" of "court papers seen by the paper". */
function headOf(words: string): string {
  return words.replace(
    /[\s,]+(?:of|in|from|by|with|for|on|about|to|at|that|which|who|seen|obtained|close)\b.*$/i,
    '',
  )
}

function slugOf(words: string): string {
  return words
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
}
