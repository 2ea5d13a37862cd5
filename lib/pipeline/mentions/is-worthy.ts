import { isVerb, type TaggedToken } from '@/lib/text/tag'
import { hasWord } from '@/lib/text/word-characters'
import { STATEMENT_VERBS } from '@/lib/text/words/cues'

const QUOTE = /^["“”]$/
/** Openings that turn to the reader or the listener and report nothing. */
const ADDRESS =
  /^(?:you|your|please|thanks?|let|if you|now look|stop|hold|listen|look|click|meet|here (?:again )?(?:is|are)|here['’]s|check out|head (?:over|to|on)|keep an eye|stay tuned|be (?:sure|on the)|don['’]t (?:miss|forget)|remember,? you|do you|leave us|see video|scroll (?:down|through|on)|take a (?:look|listen|peek)|tell us|sign up|follow (?:us|me|our)|e-?mail (?:us|me|\S+ ?@)|subscribe (?:to|now|here)|bet now|think (?:about|of) it|looking forward|for more|more (?:from|on this|to (?:come|follow))|buy (?:us|me)|join us|tune in|donate (?:to|now|here)|share this|our (?:deepest|sincere|heartfelt)? ?(?:thoughts|prayers|hearts|condolences|sympath(?:y|ies))|(?:read|see|draw|note|consider|imagine|compare|recall) (?:the|this|that|these|your|you|it|for|an?|how|what))\b/
/** Openings that report nothing even where somebody is quoted with them. */
const POLITE =
  /^(?:thank you|thanks|hold on|wait a|let me|tell me|welcome to|good (?:morning|evening|night|luck))\b/
/** So many words of a speaker's name may stand before the colon of a transcript. */
const SPEAKER_WORDS = 3

/**
 * Whether a clause says something that could be checked: long enough, with a verb and things to speak of, no question,
 * no address to the reader and no mere announcement of a quotation. Titles may be short and lack a verb.
 */
export function isWorthy(tokens: readonly TaggedToken[], role: 'title' | 'body'): boolean {
  const words = tokens.filter((t) => hasWord(t.text))
  if (role === 'title') return words.length >= 3 && !isDateline(words) && !isSignpost(words)
  if (words.length < 4) return false
  if (!words.some(isVerb) && !isSentence(tokens, words)) return false
  // What somebody is quoted with counts even where it names nothing: "He has no consistency about him."
  const quoted = tokens.some((t) => QUOTE.test(t.text))
  const term = tokens.find((t) => t.term)?.term
  if (!term) return false
  if (!(quoted && words.length > 4) && !tokens.some((t) => t.term && t.term !== term)) return false
  if (isQuestion(tokens) || isExclaimed(tokens) || isAnnouncement(tokens)) return false
  if (POLITE.test(opening(spoken(tokens))) || isUnchecked(words) || isOfPage(words)) return false
  if (quoted) return true
  const behind = behindLink(tokens)
  return namesThings(words) && !ADDRESS.test(opening(words)) && !(behind && ADDRESS.test(opening(behind)))
}

/** "The Lund Gazette, June 9, 2025": a paper and its day above a headline. */
function isDateline(words: readonly TaggedToken[]): boolean {
  const day = words.slice(-3).map((t) => t.low)
  const dated = /^(?:[a-z]+\.? \d{1,2}|\d{1,2} [a-z]+\.?) (?:19|20)\d\d$/.test(day.join(' '))
  return dated && !words.some(isVerb) && words.slice(0, -3).every((t) => /^\p{Lu}/u.test(t.text))
}

/** "What we know", "Fact-check: what we know", "Here is why": says that something follows. */
function isSignpost(words: readonly TaggedToken[]): boolean {
  return words.length <= MOST_SIGNPOST && SIGNPOST.test(words.map((t) => t.low).join(' '))
}

const MOST_SIGNPOST = 16
const SIGNPOST =
  /^(?:\S+ ){0,3}?(?:(?:what|all|everything) (?:we|you) (?:know|need to know)(?: (?:so far|now|and|about) .*| so far| now)?|here(?:[’']s| is| are) (?:why|what|how|all)(?: .*)?)$/

/** The tagger takes some verbs for nouns ("the gang controls roads"): a full stop behind so many words stands for the verb. */
const SENTENCE_WORDS = 6

function isSentence(tokens: readonly TaggedToken[], words: readonly TaggedToken[]): boolean {
  if (words.some((t) => /^there['’]s$/.test(t.low))) return true
  return words.length >= SENTENCE_WORDS && /^[."”]$/.test(tokens.at(-1)?.text ?? '')
}

function namesThings(words: readonly TaggedToken[]): boolean {
  return words.some((t) => t.pos === 'NOUN' || t.pos === 'PROPN' || t.pos === 'NUM')
}

/** A question, quoted or not; "asked whether …" and a question with its asker report that it was asked. */
function isQuestion(tokens: readonly TaggedToken[]): boolean {
  if (tokens.some((t) => t.lemma === 'ask' || t.lemma === 'question')) return false
  const last = tokens.filter((t) => !QUOTE.test(t.text)).at(-1)
  return last?.text === '?'
}

function isExclaimed(tokens: readonly TaggedToken[]): boolean {
  return tokens.filter((t) => t.text === '!').length > 1
}

/** "The claim could not be independently verified": says of what is told before it that nobody has checked it, and nothing of the world. */
function isUnchecked(words: readonly TaggedToken[]): boolean {
  return words.length <= MOST_UNCHECKED && UNCHECKED.test(words.map((t) => t.low).join(' '))
}

const MOST_UNCHECKED = 10
const UNCHECKED =
  /^(?:(?:the|this|that|these|those|his|her|their|its|such) (?:claim|report|account|allegation|accusation|figure|number|statement|information|detail|rumou?r|stor(?:y|ie))s?|it|they|this|that) (?:could|can|cannot|has|have) (?:not )?(?:yet )?(?:immediately )?(?:be|been) (?:yet )?(?:independently |immediately )?(?:verified|confirmed|corroborated)(?: (?:independently|immediately))?$/

/** "This post will be updated", "the video is embedded below": says of the page what it holds. What it corrects is a report. */
function isOfPage(words: readonly TaggedToken[]): boolean {
  if (words.length > MOST_OF_PAGE) return false
  const text = words.map((t) => t.low).join(' ')
  return OF_PAGE.test(text) && !OF_CORRECTION.test(text)
}

const MOST_OF_PAGE = 24
const OF_PAGE =
  /^(?:follow \b.*@|(?:this|our) (?:story|article|post|report|page|piece|column|blog) (?:was|has been|will be|is being) (?:last |also |since )?(?:up-?dated?|expanded)\b|(?:(?:the|this|that|a|an|our|its|his|her|their|full|whole|entire|original) ){0,2}(?:\S+ ){0,2}?(?:video|clip|footage|trailer|photos?|pictures?|images?|screenshot|letter|statement|tweet|post|transcript|audio|gallery)(?: \S+){0,4}? (?:is|are|can be (?:seen|found|read|viewed|heard|watched)) (?:embedded |posted |included |attached |available |reproduced )?(?:just |right )?(?:below|above)$)/
const OF_CORRECTION = /\b(?:correct|misstat|clarif|retract|earlier|previous)/

/** The words behind the speaker's name of a transcript: "Host: hold on." */
function spoken(tokens: readonly TaggedToken[]): readonly TaggedToken[] {
  const colon = tokens.findIndex((t) => t.text === ':')
  const from = colon > 0 && colon <= SPEAKER_WORDS ? colon + 1 : 0
  return tokens.slice(from).filter((t) => hasWord(t.text))
}

/** "But you read it", "when you need it"; null for any other opening, and where a clause of its own may follow ("when you see it, it is gone"). */
function behindLink(tokens: readonly TaggedToken[]): readonly TaggedToken[] | null {
  const [first, ...rest] = tokens
  if (!first || !/^(?:and|but|so|or|when|because)$/.test(first.low)) return null
  return rest[0]?.low === 'if' || rest.some((t) => t.text === ',')
    ? null
    : rest.filter((t) => hasWord(t.text))
}

function opening(words: readonly TaggedToken[]): string {
  return words
    .slice(0, 3)
    .map((t) => t.low)
    .join(' ')
}

/** "The agent then told the customer:", "Ada Roe told the paper that:" say only that a quotation follows. */
function isAnnouncement(tokens: readonly TaggedToken[]): boolean {
  if (tokens.at(-1)?.text !== ':') return false
  if (tokens.at(-2)?.low === 'that') return true
  if (tokens.length < 14 && !tokens.some((t) => t.pos === 'PROPN')) return true
  return (tokens.length < MOST_ANNOUNCED && TELLS.test(announced(tokens))) || onlySays(tokens)
}

/** "Ada Roe, a clerk of the port, said:" has no other verb. */
function onlySays(tokens: readonly TaggedToken[]): boolean {
  const last = tokens.filter((t) => hasWord(t.text)).at(-1)
  if (last?.pos !== 'VERB' || !STATEMENT_VERBS.has(last.lemma)) return false
  return tokens.every((t) => t === last || t.pos !== 'VERB')
}

const MOST_ANNOUNCED = 12
/** "Ada Roe told Radio Lund", "who wrote on Webbook": who speaks, and to which paper or where. */
const TELLS = /\b(?:told(?: \p{Lu}\S*)+|(?:said|wrote|tweeted|posted) on \p{Lu}\S*)$/u

/** Its last words before the colon. */
function announced(tokens: readonly TaggedToken[]): string {
  return tokens
    .slice(0, -1)
    .filter((t) => hasWord(t.text))
    .slice(-6)
    .map((t) => t.text)
    .join(' ')
}
