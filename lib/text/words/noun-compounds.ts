/** Nouns that look like forms of verbs of saying, by the nouns before them that make them nouns; lower case. Data only. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** "Phone calls", "tax claims": behind these words the form is no verb. */
export const COMPOUNDS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  [
    'calls',
    words(
      'conference crank curtain distress emergency hate judgment phone prank roll telephone video wake-up',
    ),
  ],
  [
    'charges',
    words(
      'admission bank battery baton corruption criminal drug felony fraud import murder parking rape service theft',
    ),
  ],
  [
    'claims',
    words(
      'benefit compensation damage expenses fares fraud insurance jobless land pension refund tax unemployment warranty',
    ),
  ],
  ['demands', words('pay ransom wage')],
  ['orders', words('arms court eviction export food gag mail repeat restraining restriction')],
  ['posts', words('blog border command facebook guard media twitter')],
  ['quotes', words('price share stock')],
  [
    'shows',
    words(
      'air car dog fashion flower game light motor news puppet quiz radio talk television trade tv variety',
    ),
  ],
  ['signals', words('radar radio satellite smoke traffic')],
  ['states', words('border coastal gulf member nation rogue swing')],
  ['threats', words('bomb death terror')],
  ['warnings', words('flood storm tsunami')],
])

/** What is won, taken or asked for where it is “claimed”, and not said. */
export const CLAIMED = words(`
  asylum attention bail benefit benefits bronze compensation crown damages deposit expenses gold life lives medal place prize refund
  seat share silver spot throne title trophy
`)
