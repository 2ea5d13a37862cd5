import { mentionId } from '@/lib/model/ids'
import type { Article, Hedge, Mention, MentionAttribution } from '@/lib/model/types'
import type { Proposition } from '../mentions/find-propositions'
import { readHedge } from './read-hedge'
import type { Reading } from './read-propositions'
import type { Member } from './resolve-disputes'

/** The claims' mentions with stance, voice and hedge, one list a claim in the order given; places ascending. */
export function takeStances(
  claims: readonly (readonly Member[])[],
  propositions: readonly Proposition[],
  readings: readonly Reading[],
  articles: readonly Article[],
): readonly (readonly Mention[])[] {
  const texts = new Map(articles.map((a) => [a.id, a.text]))
  return claims.map((members) => {
    const mentions = members.flatMap((member) => {
      const p = propositions[member.proposition]
      const reading = readings[member.proposition]
      return p && reading ? [mentionOf(p, reading, member, texts.get(p.articleId) ?? '')] : []
    })
    return [...new Map(mentions.map((m) => [m.id, m])).values()]
  })
}

function mentionOf(p: Proposition, reading: Reading, member: Member, text: string): Mention {
  const quote = text.slice(p.span.start, p.span.end)
  const attribution = attributionOf(p, text)
  const voice = attribution || isCarried(member, text) ? 'attributed' : 'own'
  const hedge: Hedge = readHedge(quote, voice)
  return {
    id: mentionId(p.articleId, p.span, member.stance),
    articleId: p.articleId,
    span: p.span,
    quote,
    context: p.context,
    role: p.role,
    stance: member.stance,
    voice,
    hedge,
    dispute: member.dispute,
    statement: reading.statement,
    attribution,
    decidedBy: [p.rule, member.rule, p.attribution ? `attribution:${p.attribution.rule}` : '']
      .filter(Boolean)
      .join(' '),
    confidence: confidenceOf(member, p),
  }
}

const DENYING =
  /\b(?:den(?:y|ies|ied|ying|ials?)|reject|dismiss|disput|refut|rebut|debunk|contradict|doubt|sceptic|skeptic|call(?:s|ed|ing)?|sho(?:o)?t|push|rebuff|answer|repl)|["“‘]/i

/** A denial that is told ("matched his first denial") is somebody's, even where the text does not say whose here. */
function isCarried(member: Member, text: string): boolean {
  const evidence = member.dispute?.evidence
  if (!evidence || member.dispute?.kind === 'contradiction') return false
  return DENYING.test(text.slice(evidence.start, evidence.end))
}

function attributionOf(p: Proposition, text: string): MentionAttribution | null {
  const a = p.attribution
  if (!a) return null
  const words = (spans: readonly { start: number; end: number }[]) =>
    spans
      .map((s) => text.slice(s.start, s.end))
      .join(' … ')
      .replace(/\s+/g, ' ')
  const { sourceName } = a
  const named = sourceName === null ? [] : [...(a.toldTo ? [a.toldTo] : []), sourceName]
  return {
    source: a.source,
    cue: a.cue,
    sourceName,
    cueText: a.cue.length > 0 ? words(a.cue) : null,
    chain: [...named, ...a.basis],
  }
}

/** A rough order, not a probability: what is said plainly first, what rests on a rule of thumb last. */
function confidenceOf(member: Member, p: Proposition): number {
  const base: Readonly<Record<string, number>> = {
    'stance:said': 0.9,
    'stance:given': 0.9,
    'stance:denial-of-words': 0.85,
    'stance:denial-alone': 0.7,
    'stance:denial-of-report': 0.6,
    'stance:negation': 0.6,
  }
  return Math.min(base[member.rule] ?? 0.5, p.attribution?.confidence ?? 1)
}
