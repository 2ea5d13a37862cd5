import type { Chain } from '@/lib/model/provenance'
import type { Claim, Mention, Stance } from '@/lib/model/types'
import { whoSays } from '@/lib/model/who-disputes'
import { chainWords } from '../chain-words'
import { formatDay } from '../dates'
import type { ExportRow } from '../export-rows'
import { nameInSentence } from '../name-parties'
import { mentionWords } from '../panel'
import { DISPUTE_WORDS } from '../value-words'
import { plain, quoted } from './markdown'

/** Number of each article in the list that closes the brief, by its id. */
export type ArticleNumbers = ReadonlyMap<string, number>

/** The quotes of one side as a Markdown list: an item for each article, and within it one for each quote. Empty where nobody is on it. */
export function quotesOf(
  { claim, mentions, cells }: ExportRow,
  stance: Stance,
  numbers: ArticleNumbers,
): readonly string[] {
  const wanted = mentions.filter(({ mention }) => mention.stance === stance)
  return cells.flatMap(({ outlet }) => {
    const own = wanted.filter(({ article }) => article.outletId === outlet.id)
    return [...new Set(own.map(({ article }) => article))].map((article) =>
      [
        `- **${plain(outlet.name)}**, article ${numbers.get(article.id) ?? 0}, ${article.published ? plain(formatDay(article.published)) : 'undated'}`,
        ...own.filter((one) => one.article === article).map(({ mention }) => quoteItem(claim, mention)),
      ].join('\n'),
    )
  })
}

function quoteItem(claim: Claim, mention: Mention): string {
  const chain = claim.provenance.chains.find((one) => one.mentionIds.includes(mention.id))
  return [
    `  - ${wordsOf(mention)} (units ${mention.span.start} to ${mention.span.end})`,
    `    ${quoted(mention.quote)}`,
    ...(chain && tellsMore(chain) ? ['', `    Its way: ${plain(chainWords(chain))}.`] : []),
  ].join('\n')
}

/** Whether the way of a quote says more than who is quoted, which stands beside it, and who reprinted it, which stands with the article. */
function tellsMore({ steps }: Chain): boolean {
  return steps.some(({ kind, relation }) => relation !== null && kind !== 'via' && relation !== 'quotes')
}

/** As in a claim's panel, and who says it; that it is a denial stands there already where somebody else’s is carried. */
function wordsOf(mention: Mention): string {
  const { voice, dispute } = mention
  const who = whoSays(mention)
  const [does, ...rest] = mentionWords(mention)
  const isSaid = voice === 'attributed' && dispute?.kind === 'denial'
  return [
    does,
    ...(who ? [`said by ${plain(nameInSentence(who))}`] : []),
    ...rest.filter((words) => !(isSaid && words === DISPUTE_WORDS.denial)),
  ].join('; ')
}
