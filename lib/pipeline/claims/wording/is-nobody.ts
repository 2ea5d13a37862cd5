import { finiteVerb, TIME } from './clause'
import { isMark, type Piece } from './wording'

const BE = /^(?:is|was|be|been|being|'s|’s|remain(?:s|ed)?|becomes?|became|prove[sd]?|made|makes?)$/
const BELIEVED =
  /^(?:rumou?red|believed|said|thought|reported|expected|known|understood|hoped|feared|claimed|alleged|estimated|assumed|agreed)$/
/** The same with a "that" only: "it was confirmed that he left", but "it was confirmed by the port". */
const TOLD =
  /^(?:suggested|confirmed|announced|revealed|argued|noted|stated|proposed|decided|decreed|concluded|determined|established)$/
/** May stand between an "it" and its verb. */
const BESIDE =
  /^(?:will|would|could|can|may|might|should|must|has|have|had|did|does|do|not|n't|also|now|still|only|just|soon|then|later|already|slowly|suddenly|finally|gradually|even|often|(?:do|does|did|would|could|should|has|had|ha|is|was|wo)n't)$/
/** Verbs of an "it" that means nothing. */
const EMPTY =
  /^(?:t(?:ake|ook)|seem|appear|turn|happen|rain|snow|hail|drizzl|emerge|matter|dawn|occur|transpire|ensue)/
/** The same in some phrases only: "it goes without saying", "it fell to the mayor", "it follows that". */
const EMPTY_PHRASES =
  /^(?:(?:goes|went) without|(?:looks?|looked|feels?|felt) as|follow(?:s|ed)? that|means? that|meant that|(?:helps?|helped) that|(?:hurts?|pays) to) /
/** Verbs of what the whole sentence before tells: "it comes a day after the flood". */
const OF_EVENTS = /^(?:comes?|came|follow(?:s|ed)?|means?|meant|depends?|depended|helps?|helped|goes|went)$/
/** Need what goes on with "to" for that: "it cost ten crowns to cross", but "it cost ten crowns". */
const WITH_TO = /^(?:cost|need|require)/
/** The same with a "that", "to" or "how": "it struck the clerk that nobody had paid". */
const MOVES_SOMEBODY =
  /^(?:str(?:ikes?|uck)|surpris|shock|upset|anger|worr(?:y|ie)|bother|amaz|frustrat|sadden|pain|please|delight|disappoint|annoy|irritat|alarm)/
/** "It was dark", "it had been raining": what the hour and the weather are. */
const HOUR_OR_WEATHER =
  /^(?:dark|light|late|early|cold|warm|hot|sunny|windy|foggy|misty|cloudy|rainy|stormy|icy|freezing|noon|midnight|midday|dawn|dusk|daylight|raining|snowing|hailing|pouring|drizzling|thundering|blowing)$/
const CLOCK = /^(?:am|pm|a\.m\.?|p\.m\.?|o['’]clock|past)$/
const SPAN = /^(?:since|before|after|until|ago|to|from)$/
const UNIT =
  /^(?:second|minute|hour|day|week|month|year|decade|centur(?:y|ie)|mile|kilomet(?:re|er)|km|mile|time)s?$/

/** "It took weeks", "It is not in dispute that", "it was raining", "it was 4 a.m.": an "it" that means nothing. */
export function isNobody(pieces: readonly Piece[], at: number): boolean {
  const low = pieces[at]?.low ?? ''
  if (low === 'its') return false
  const glued = low === "it's"
  if (!glued && isEmptyVerb(pieces, verbOf(pieces, at))) return true
  const from = glued ? at + 1 : pieces.findIndex((_, i) => i > at && i < at + 6 && isBe(pieces, i))
  if (from < 0 || from > at + 4) return false
  const rest = pieces.slice(glued ? from : from + 1, from + 10).filter((piece) => !isMark(piece))
  const words = pieces.slice(glued ? from : from + 1, from + 12)
  return tellsTime(rest) || introducesClause(rest) || picksOut(words)
}

/** "It looks like the ferry will sink", but "it looks like a ferry". */
function looksLike(pieces: readonly Piece[], verb: number): boolean {
  if (!/^(?:look|sound|feel|seem)s?(?:ed)?$/.test(pieces[verb]?.low ?? '')) return false
  return pieces[verb + 1]?.low === 'like' && finiteVerb(pieces.slice(verb + 2)) > 0
}

/** "(It was) the owner, not the crew(, who sold it)": somebody or something is picked out. */
function picksOut(pieces: readonly Piece[]): boolean {
  const not = pieces.findIndex((piece, i) => piece.low === 'not' && pieces[i - 1]?.text === ',')
  const named = /^(?:the|his|her|its|their)$/.test(pieces[0]?.low ?? '') || pieces[0]?.pos === 'PROPN'
  return not > 1 && named && pieces.slice(0, not - 1).every((piece) => !/^(?:VERB|AUX)$/.test(piece.pos))
}

/** "It comes a day after the flood": an "it" that means what was told before, and hardly a thing. */
export function isEvent(pieces: readonly Piece[], at: number): boolean {
  return pieces[at]?.low === 'it' && OF_EVENTS.test(pieces[verbOf(pieces, at)]?.low ?? '')
}

/** "It was him": an "it" that means whoever did something. */
export function isWhoever(pieces: readonly Piece[], at: number): boolean {
  const verb = pieces[at + 1]?.low ?? ''
  return BE.test(verb) && /^(?:he|she|him|her|me|us|them|who)$/.test(pieces[at + 2]?.low ?? '')
}

function verbOf(pieces: readonly Piece[], at: number): number {
  return pieces.findIndex((piece, i) => i > at && !BESIDE.test(piece.low))
}

/** The last of "has been", "would be". */
function isBe(pieces: readonly Piece[], i: number): boolean {
  return BE.test(pieces[i]?.low ?? '') && !/^been?$/.test(pieces[i + 1]?.low ?? '')
}

function isEmptyVerb(pieces: readonly Piece[], verb: number): boolean {
  const low = pieces[verb]?.low ?? ''
  if (EMPTY.test(low) || looksLike(pieces, verb)) return true
  const words = pieces.slice(verb, verb + 3).map((piece) => piece.low)
  if (EMPTY_PHRASES.test(`${words.join(' ')} `)) return true
  const behind = pieces.slice(verb + 1, verb + 9).map((piece) => piece.low)
  if (WITH_TO.test(low)) return behind.indexOf('to') > 0
  // "It fell to the mayor to tell them", but "it fell to the ground".
  if (/^f[ae]lls?$/.test(low)) return behind[0] === 'to' && behind.lastIndexOf('to') > 0
  // "It struck a boat that was moored": a boat is struck.
  const tells = (word: string, i: number) =>
    /^(?:to|how|if)$/.test(word) ||
    (word === 'that' && !/^(?:AUX|VERB)$/.test(pieces[verb + 2 + i]?.pos ?? ''))
  return MOVES_SOMEBODY.test(low) && behind.some(tells)
}

/** "(It was) four in the morning", "late", "three weeks since", behind the "was"; "(it was) three years old" is something. */
function tellsTime(rest: readonly Piece[]): boolean {
  const words = rest.filter(
    (piece) =>
      !/^(?:already|still|only|just|nearly|almost|about|around|not|n't|now|then|too|so|very|quite|getting|well)$/.test(
        piece.low,
      ),
  )
  const first = words[0]
  if (!first) return false
  if (/^(?:half|quarter)$/.test(first.low) && words[1]?.low === 'past') return true
  if (HOUR_OR_WEATHER.test(first.low) || CLOCK.test(first.low.replace(/^[\d.:]+/, ''))) return true
  // "It was March", "it was Monday"
  if (TIME.test(first.low) && first.pos !== 'NUM' && !/^(?:time|\d+)$/.test(first.low)) return true
  const unit = words.slice(0, 4).findIndex((piece) => UNIT.test(piece.low))
  const counted =
    unit >= 0 && !words.slice(0, unit).some((piece) => piece.pos === 'VERB' || piece.pos === 'ADP')
  if (counted && SPAN.test(words[unit + 1]?.low ?? '')) return true
  if (first.pos !== 'NUM') return false
  const second = words[1]?.low ?? ''
  return (
    words.length === 1 ||
    CLOCK.test(second) ||
    /^in the (?:morning|afternoon|evening)/.test(
      words
        .slice(1, 4)
        .map((w) => w.low)
        .join(' '),
    )
  )
}

/** "(It was) the crew that left", "(it is) known that it left", "(it is) a miracle nobody died", "(it is) time to leave". */
function introducesClause(rest: readonly Piece[]): boolean {
  const stop = rest.findIndex((piece) =>
    /^(?:that|to|who|which|when|whether|how|why|if|where|what|for)$/.test(piece.low),
  )
  // "It is rumoured that he left", also without "that".
  const first = rest.find((piece) => piece.pos !== 'ADV' && !/^(?:not|n't|never)$/.test(piece.low))
  if (BELIEVED.test(first?.low ?? '')) return true
  // "It has been suggested by two clerks that he left".
  if (TOLD.test(first?.low ?? '') && rest.some((piece, i) => i > 0 && piece.low === 'that')) return true
  const known = rest[stop]?.low === 'that' && rest[stop - 1]?.pos === 'VERB'
  // "It was built by a guild to carry corn": that is something.
  const passive = rest.find((piece) => piece.pos !== 'ADV')?.pos === 'VERB'
  if (stop > 0)
    return (
      known ||
      (!passive && rest.slice(0, stop).some((piece) => /^(?:ADJ|NOUN|PROPN|NUM|ADV)$/.test(piece.pos)))
    )
  const clause =
    /^(?:an?|no)$/.test(rest[0]?.low ?? '') ||
    /^the (?:first|last|second|only)$/.test(`${rest[0]?.low} ${rest[1]?.low}`)
  return clause && finiteVerb(rest) > 0
}
