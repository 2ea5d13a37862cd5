import type { Range, Word } from '../reading'
import { phraseBefore } from './phrase-before'
import { isNominal } from './phrase-words'

/** Forms that are far more often nouns, adjectives or prepositions: they need the tagger's word that they are verbs. */
const NEEDS_VERB_TAG = new Set(
  'add address answer call charge cite claim comment counter cry demand estimate forecast hail hint label lament mention notice order outline pledge point post promise quote quip read recount reference relay remark repeat reply report reports respond rubbish rule say shout show signal speak stress tell term threaten tweet vow warn whisper claims comments charges calls demands estimates promises pledges posts quotes remarks replies rules shows signals threats tweets vows points orders state states voice blog boast complaint given read cast considering including concerning'.split(
    ' ',
  ),
)

/** A base form that opens its sentence. */
export function isBid(words: readonly Word[], i: number, sentence: Range): boolean {
  return (
    i === sentence.from ||
    (i === sentence.from + 1 && /^(?:and|now|then|so|just|but)$/.test(words[i - 1]?.low ?? ''))
  )
}

/** Whether a form of a verb of saying, of that form, is the verb here. */
export function isCueVerb(words: readonly Word[], i: number, form: string, title: boolean): boolean {
  const word = words[i]
  if (!word) return false
  const before = words[i - 1]
  const next = words[i + 1]
  if (before && /[’']s$/.test(before.low) && NEEDS_VERB_TAG.has(word.low)) return false
  if (isShownBy(words, i)) return true
  // "did not answer calls", "took orders"
  if (form === 'third' && before?.pos === 'VERB' && TAKES_NOUN.test(before.lemma)) return false
  if (word.pos === 'VERB' || word.pos === 'AUX') return true
  // Headlines write their words with capitals, which the tagger takes for names.
  if (title && form === 'base' && DENY.test(word.low))
    return /(?:[^s]s|police|media|people)$/.test(before?.low ?? '')
  if (title)
    return form !== 'base' && before !== undefined && before.pos !== 'DET' && !/[’']s?$/.test(before.low)
  // "…, the Daily Post reports:": between a name and the end of the clause it can only be the verb.
  if (
    form === 'third' &&
    word.text === word.low &&
    before?.pos === 'PROPN' &&
    !/[’']s?$/.test(before.low) &&
    (next === undefined || /^[.,:;—–-]+$/.test(next.low))
  )
    return true
  // "an eyewitness named Roth claims he saw", "…, a report in the paper claims."
  if (form === 'third' && word.text === word.low && isNominal(before) && before?.pos !== 'PRON') {
    const phrase = phraseBefore(words, i, Math.max(0, i - 9))
    const opener = words[(phrase?.from ?? 0) - 1]
    const article = /^(?:a|an|the|one|another)$/.test(words[phrase?.from ?? 0]?.low ?? '')
    if (/^(?:he|she|they|it|there)$/.test(next?.low ?? '') && (article || before?.pos === 'PROPN'))
      return true
    if (article && opener?.low === ',' && (next === undefined || next.low === '.')) return true
  }
  // "The letter, signed by two doctors, states that S"
  if (form === 'third' && before?.low === ',' && next?.low === 'that' && word.text === word.low)
    return closesOneAside(words, i)
  if (form === 'base' && isToldByMany(words, i)) return true
  // "…,” reports the Harbour News."
  if (
    form === 'third' &&
    (before?.quote ?? -1) >= 0 &&
    before?.turn === 3 &&
    /^(?:DET|PROPN)$/.test(next?.pos ?? '')
  )
    return true
  // "…, the magazine reports in its Monday issue."
  const placed = /^(?:in|on|at)$/.test(next?.low ?? '') && /^(?:says|reports|notes|claims)$/.test(word.low)
  if (
    placed &&
    isNominal(before) &&
    words[(phraseBefore(words, i, Math.max(0, i - 8))?.from ?? 0) - 1]?.low === ','
  )
    return true
  if (
    word.low === 'quotes' &&
    /^(?:CCONJ|PRON)$/.test(before?.pos ?? '') &&
    /^(?:PRON|DET)$/.test(next?.pos ?? '')
  )
    return true
  if (before && (before.pos === 'DET' || before.pos === 'ADJ' || /[’']s$/.test(before.low))) return false
  return form !== 'base' && !NEEDS_VERB_TAG.has(word.low)
}

/** Most words set in commas between a subject and its verb. */
const ASIDE = 24

/** "The letter, signed by two doctors, (states)": the second comma of the sentence, and no verb before the first. */
function closesOneAside(words: readonly Word[], at: number): boolean {
  let low = at
  while (at - low < ASIDE && words[low - 1]?.sentence === words[at]?.sentence) low--
  const before = words.slice(low, at)
  const first = before.findIndex((word) => word.low === ',')
  const commas = before.filter((word) => word.low === ',').length
  const opens = words[low - 1]?.sentence !== words[at]?.sentence
  return (
    opens && commas === 2 && !before.slice(0, first).some((w) => /^(?:VERB|AUX|SCONJ|PUNCT)$/.test(w.pos))
  )
}
const DENY = /^(?:deny|dismiss|refute|reject)$/
const TAKES_NOUN = /^(?:answer|return|receive|ignore|field|take|get|issue|publish|release|file)$/

/** "It sank on Monday, sources report.": behind several and at the end, the verb is taken for a noun. */
function isToldByMany(words: readonly Word[], i: number): boolean {
  const [before, word, next] = [words[i - 1], words[i], words[i + 1]]
  if (!word || word.text !== word.low || before?.pos !== 'NOUN' || !SEVERAL.test(before.low)) return false
  if (next !== undefined && next.low !== '.') return false
  const from = phraseBefore(words, i, Math.max(0, i - 6))?.from ?? 0
  return words[from - 1]?.low === ',' && !/^(?:the|an?)$/.test(words[from]?.low ?? '')
}

const SEVERAL = /^(?:media|police|people|.*[^s]s)$/

/** "Emails seen by the Post / show that": behind a name the verb is taken for a noun. */
function isShownBy(words: readonly Word[], i: number): boolean {
  if (!/^(?:show|indicate|suggest|reveal|say)$/.test(words[i]?.low ?? '')) return false
  const next = words[i + 1]
  // "The latest figures from the ministry / show 14 people": so are figures and pictures.
  const figures = words.slice(Math.max(0, i - 7), i).findLast((w) => w.pos === 'NOUN' && THINGS.test(w.low))
  if (
    figures &&
    words[i - 1]?.pos !== 'DET' &&
    (next?.low === 'that' || /^(?:DET|PRON|NUM|PROPN)$/.test(next?.pos ?? ''))
  )
    return true
  if (next?.low !== 'that' && next?.pos !== 'DET' && next?.pos !== 'PRON') return false
  const by = words.slice(Math.max(0, i - 7), i).findLastIndex((w) => w.low === 'by')
  return by > 0 && SEEN.test(words[Math.max(0, i - 7) + by - 1]?.low ?? '')
}

const THINGS =
  /^(?:figures|numbers|data|statistics|records|documents|papers|files|emails|images|pictures|photos|photographs|results|tests|polls|surveys|studies|reports|logs|accounts|minutes|texts|messages)$/
const SEEN =
  /^(?:seen|reviewed|obtained|examined|viewed|analy[sz]ed|compiled|published|released|shared|leaked)$/
