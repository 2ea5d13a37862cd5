import type { MatrixPage } from '@/lib/model/matrix'
import { claimWords } from '@/lib/view/claim-words'
import { count } from '@/lib/view/counts'
import { chooseExample, readAloud } from '@/lib/view/help-words'
import { matrixHref } from '@/lib/view/links'
import { originsWords } from '@/lib/view/origin-words'
import { cellLabel, cellSign } from '@/lib/view/sign'
import { CellQuotes } from '../ui/cell-quotes'
import { SignMark } from '../ui/signs'

/** One row of a story, cell by cell, in sentences. */
export function WorkedExample({ page }: { readonly page: MatrixPage }) {
  const row = chooseExample(page)
  if (!row) return null
  const { claim, cells, repeatedBy, origins, atMost } = row
  return (
    <section aria-labelledby="example">
      <h2 id="example">One row, read aloud</h2>
      <p>
        From the sample story, “{page.story.title}”. Its articles are digests: retold for this sample, not the
        outlets’ own text. The claim is:
      </p>
      <blockquote className="example-claim">{claimWords(claim.text)}</blockquote>
      <p>
        {repeatedBy > 0
          ? `Under it stands “${count(repeatedBy, 'outlet')} · ${originsWords(origins, atMost)}”. Then, outlet by outlet:`
          : 'Under it stands “no outlet repeats it”. Then, outlet by outlet:'}
      </p>
      <ol className="example-cells">
        {page.columns.map((column, i) => {
          const cell = cells[i]
          if (!cell) return null
          const sign = cellSign(cell)
          return (
            <li key={column.id}>
              <span className={`side-stance ${sign.tone}`}>
                <SignMark sign={sign} /> {cellLabel(cell) || sign.words}
              </span>
              <p>{readAloud(column.name, cell)}</p>
              <CellQuotes cell={cell} />
            </li>
          )
        })}
      </ol>
      <p>
        <a href={matrixHref(page.story.slug, {}, { claim: claim.id })}>Open this row in the matrix</a>
      </p>
    </section>
  )
}
