import type { ArticleDetail } from '@/lib/model/article-detail'

const TONES = ['repeats', 'disputes'] as const

/** What the colours of an article's marked words mean, and the numbers behind them; nothing where no words are marked. */
export function ToneKey({ mentions }: Pick<ArticleDetail, 'mentions'>) {
  const tones = TONES.filter((tone) => mentions.some((one) => one.stance === tone))
  if (tones.length === 0) return null
  return (
    <p className="tone-key">
      Coloured words{' '}
      {tones.map((tone, i) => (
        <span key={tone}>
          {i > 0 && ' or '}
          <mark className={tone}>{tone.slice(0, -1)}</mark>
        </span>
      ))}{' '}
      a claim: the one listed under the same number.
    </p>
  )
}
