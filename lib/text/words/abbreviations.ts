/** Abbreviations of English news text, lower case, without their last full stop. Data only. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Titles: a name follows, never a new sentence. */
export const TITLES = words(
  'mr mrs ms dr prof gen maj col lt sgt cpl pvt capt cmdr adm brig gov sen rep hon rev fr st mt ft pres supt det insp amb min sec messrs mme mlle sr sra atty',
)

/** Something always follows. */
export const NEVER_FINAL = words(
  'vs v approx no nos vol pp p fig al eg ie cf ca e.g i.e incl est dept univ assn bros ret op cit feat',
)

/** May end a sentence: what follows decides. */
export const MAYBE_FINAL = words(
  'inc corp co ltd plc llc jr sr etc a.m p.m u.s u.n u.k e.u d.c ph.d jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun ave blvd rd ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo',
)

export const MONTHS = words('jan feb mar apr jun jul aug sep sept oct nov dec')

/** A zone or a place of the clock that may follow "a.m." inside a sentence. */
export const AFTER_CLOCK = words(
  'EST EDT CST CDT MST MDT PST PDT GMT UTC CET CEST BST Eastern Pacific Central local on in',
)

/** Capitalised words that open sentences and are no names. */
export const SENTENCE_STARTERS = words(
  'the a an he she it they we i you his her its their our my this that these those there but and in on at by for from to no not neither however meanwhile then as after before when while if was were what who why how where is are did do does some many more police officials according so or yet still also both each all most several since because although though whereas',
)
