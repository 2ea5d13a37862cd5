import type { Chain } from '@/lib/model/provenance'
import { sourceWords } from '@/lib/model/source-words'
import type { Claim, Mention, Stance } from '@/lib/model/types'
import { whoDisputes } from '@/lib/model/who-disputes'
import { chainWords } from '../chain-words'
import { formatDay } from '../dates'
import type { ExportRow } from '../export-rows'
import { nameInSentence } from '../name-parties'
import { mentionSign } from '../sign'
import { DISPUTE_WORDS, HEDGE_WORDS, STATEMENT_WORDS } from '../value-words'
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
    `  - ${mentionWords(mention)} (units ${mention.span.start} to ${mention.span.end})`,
    `    ${quoted(mention.quote)}`,
    ...(chain && tellsMore(chain) ? ['', `    Its way: ${plain(chainWords(chain))}.`] : []),
  ].join('\n')
}

/** Whether the way of a quote says more than who is quoted, which stands beside it, and who reprinted it, which stands with the article. */
function tellsMore({ steps }: Chain): boolean {
  return steps.some(({ kind, relation }) => relation !== null && kind !== 'via' && relation !== 'quotes')
}

function mentionWords(mention: Mention): string {
  const { stance, voice, hedge, dispute, statement, attribution } = mention
  const who = stance === 'disputes' ? whoDisputes(mention) : attribution && sourceWords(attribution)
  return [
    mentionSign(stance, voice).words,
    who ? `said by ${plain(nameInSentence(who))}` : null,
    hedge === 'attributed' || (stance === 'disputes' && hedge === 'asserted') ? null : HEDGE_WORDS[hedge],
    // That it is a denial stands there already where somebody else’s is carried.
    dispute && !(voice === 'attributed' && dispute.kind === 'denial') ? DISPUTE_WORDS[dispute.kind] : null,
    statement ? STATEMENT_WORDS[statement] : null,
    mention.role === 'title' ? 'in the headline' : null,
  ]
    .filter((words) => words !== null)
    .join('; ')
}
