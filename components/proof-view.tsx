import Link from 'next/link'
import type { StoryName } from '@/lib/model/story'
import type { Article } from '@/lib/model/types'
import { count, number } from '@/lib/view/counts'
import { articleHref, exportHref } from '@/lib/view/links'
import type { Proof } from '@/lib/view/proof/check-proof'
import { proofWords } from '@/lib/view/proof/proof-words'
import { SampleNote } from './sample-note'
import { StoryLine } from './story-ways'

type Props = {
  readonly story: StoryName
  readonly proof: Proof
  readonly articles: readonly Pick<Article, 'id' | 'outlet' | 'title' | 'sha256'>[]
}

/** A text that was exchanged has a fault for each of its quotes: these tell enough. */
const NAMED = 100

/** Whether every quote of a story stands in the texts that were read, checked as the page is opened, and by which hashes to check it elsewhere. */
export function ProofView({ story, proof, articles }: Props) {
  const { faults } = proof
  return (
    <main id="main" className="proof">
      <StoryLine story={story} here={null} />
      <h1>{faults.length === 0 ? 'Every quote stands in its text' : count(faults.length, 'fault')}</h1>
      {story.sample && <SampleNote />}
      <p>
        Checked as this page was opened: {proofWords(proof)}.{faults.length === 0 && ' All agree.'}
      </p>
      {faults.length > 0 && (
        <ul className="faults">
          {faults.slice(0, NAMED).map((fault) => (
            <li key={fault}>{fault}</li>
          ))}
          {faults.length > NAMED && <li>… and {number(faults.length - NAMED)} more.</li>}
        </ul>
      )}
      <p>That proves what was written and where. It says nothing of what is true.</p>
      <h2>To check it elsewhere</h2>
      <p>
        Whoever holds the articles can hold a{' '}
        <a href={exportHref(story.slug, 'report.json', {})} download>
          report (JSON)
        </a>{' '}
        against them, whatever their files are called:{' '}
        <code>
          <span>npm run -s corroborate --</span> <span>verify report.json</span>{' '}
          <span>--articles FOLDER</span>
        </code>
      </p>
      <h2>The texts</h2>
      <ol className="hashes">
        {articles.map(({ id, outlet, title, sha256 }) => (
          <li key={id}>
            {outlet}:{' '}
            <Link prefetch={false} href={articleHref(story.slug, id)}>
              {title}
            </Link>
            <span>
              SHA-256 <code>{sha256}</code>
            </span>
          </li>
        ))}
      </ol>
    </main>
  )
}
