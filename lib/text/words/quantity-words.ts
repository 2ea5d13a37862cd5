/** Words of rough numbers and of what is counted; lower case. Data only. */

/** Least and most that a rough word stands for; "dozens of" with its "of". */
export const ROUGH: Readonly<Record<string, readonly [least: number, most: number]>> = {
  handful: [3, 9],
  dozens: [24, 99],
  scores: [40, 99],
  hundreds: [200, 999],
  thousands: [2000, 9999],
  'tens of thousands': [20_000, 99_999],
  'tens of millions': [20_000_000, 99_000_000],
  'hundreds of millions': [200_000_000, 999_000_000],
  'hundreds of thousands': [200_000, 999_999],
  millions: [2_000_000, 999_000_000],
  billions: [2_000_000_000, 999_000_000_000],
}

/** So many people are a small group, and several of these together are still no crowd. */
export const SMALL_GROUP: readonly [least: number, most: number] = [2, 60]

/** What a number is multiplied with when one of these follows it. */
export const SCALES: Readonly<Record<string, number>> = {
  dozen: 12,
  hundred: 100,
  thousand: 1000,
  million: 1_000_000,
  m: 1_000_000,
  mn: 1_000_000,
  billion: 1_000_000_000,
  bn: 1_000_000_000,
  trillion: 1_000_000_000_000,
}

/** Rough only with what they multiply: "a few million"; alone they may be any number. */
export const VAGUE: Readonly<Record<string, readonly [least: number, most: number]>> = {
  few: [2, 9],
  several: [3, 9],
}

/** People under whatever name: what one calls fighters another calls troops. Terms, see terms.ts. */
export const PEOPLE: ReadonlySet<string> = new Set(
  'people person man men woman women soldie servic troop fighte contra mercen guard office worker employ staff protes demons studen passen civili victim suspec milita rebel member hostag refuge migran reside suppor voter killed dead wounde injure casual death fatali captiv girl schoolg pupil child marche cossac operat specia instru advise person infant baby patien motorc motori cyclis driver pedest'.split(
    ' ',
  ),
)

/** Things under several names, each by the first one's. Terms. */
export const SAME_THINGS: ReadonlyMap<string, string> = new Map(
  [
    'aircra plane jet warpla airpla aeropl airfra',
    'ship vessel',
    'lorry truck',
    'flat apartm',
    'house home',
    'explos blast',
    'photo photog pictur image',
    'doctor physic',
  ].flatMap((list) => list.split(' ').map((term) => [term, list.slice(0, list.indexOf(' '))] as const)),
)

/** Nouns that are cut to the same term as some people: "two operations", "three offices" count none. */
export const NOT_PEOPLE: ReadonlySet<string> = new Set(
  'operation office instruction service contract contrast specialty protest demonstration march motorcycle motorbike military support residence refuge instrument patience captivity advice contraband marching fighting pedestal'.split(
    ' ',
  ),
)

/** "Handed over $2 million": a verb's "over" is no "more than". */
export const OVER_OF_VERB =
  /\b(?:hand|turn|sign|pass|fork|carr|tak|took|br(?:ing|ought)|switch|mov|sen[dt])\w* over$/

/** Of these, the ones that are done to people or time without it. */
export const OVER_AS_MORE = /\b(?:carr|tak|took|br(?:ing|ought)|mov|sen[dt])\w* over$/

/** Before a number: at least, at most, about. */
export const AT_LEAST =
  /(?:more than|over|at least|upwards of|no fewer than|no less than|above|exceeding|a minimum of)$/
export const AT_MOST =
  /(?:up to|as many as|as much as|(?<!\bno )(?:fewer|less) than|under|at most|no more than|a maximum of)$/
export const ABOUT =
  /(?:about|around|some|roughly|approximately|approx|an estimated|estimated|close to|perhaps|maybe|circa|almost|nearly|nearer|closer to|more or less)$/

/** Those who may be called one or the other by two who speak of the same people. Terms. */
export const SAME_PEOPLE: readonly ReadonlySet<string>[] = [
  'people person',
  'man men',
  'soldie servic troop fighte contra mercen guard milita specia cossac operat instru advise',
  'hostag captiv studen girl schoolg pupil child',
  'infant baby child',
  'protes demons marche',
  'dead death killed fatali',
].map((list) => new Set(list.split(' ')))
