import type { MatrixPage } from '@/lib/model/matrix'
import { SIGN_MEANINGS } from '@/lib/view/help-words'
import { RELIABILITY_WORDS } from '@/lib/view/judging'
import { KIND_WORDS } from '@/lib/view/kind-words'
import { NEW_STORY } from '@/lib/view/links'
import { EDGE_MEANINGS, GRADE_WORDS } from '@/lib/view/provenance-words'
import { KeyList } from '../ui/key-list'
import { SignMark, Signs } from '../ui/signs'
import { WorkedExample } from './worked-example'

/** What a first visitor needs to read the matrix, with one row of the sample story read aloud where it is stored. */
export function HelpDesk({ example }: { readonly example: MatrixPage | null }) {
  return (
    <main id="main" className="help" tabIndex={-1}>
      <Signs />
      <h1>How to read the matrix</h1>
      <p>
        A story is one event and the articles about it. Each <b>row</b> is a claim: something that at least
        one of the articles says. Each <b>column</b> is an outlet. A <b>cell</b> shows what this outlet does
        with this claim. Open a cell, and you see the sentences it rests on, word for word, and the way to
        them in the article.
      </p>

      <h2 id="signs">The six signs</h2>
      <table className="sign-table">
        <thead>
          <tr>
            <th scope="col">Sign</th>
            <th scope="col">What it means</th>
            <th scope="col">A sentence that gets it</th>
          </tr>
        </thead>
        <tbody>
          {SIGN_MEANINGS.map(({ sign, means, example: words }) => (
            <tr key={sign.id}>
              <th scope="row" className={sign.tone}>
                <SignMark sign={sign} /> {sign.words}
              </th>
              <td>{means}</td>
              <td className="sentence">{words}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="small">In these sentences the claim is: the ferry ran aground on Tuesday.</p>

      {example && <WorkedExample page={example} />}

      <h2>The two numbers under a claim</h2>
      <p>
        <b>5 outlets · 1 origin</b> means: five outlets repeat it, and all five have it from the same place,
        such as one news agency or one speaker. Five that copy each other are not five that know. The more
        origins, the more people said it without having it from one another, as far as the articles show. Open
        the claim to see why they were counted so.
      </p>

      <h2 id="origins">Who has it from whom</h2>
      <p>
        “Origins” draws it for the whole story: from each outlet a line to whom it has something from, and the
        words that show it behind every line.
      </p>
      <dl className="kinds">
        {Object.entries(EDGE_MEANINGS).map(([kind, means]) => (
          <div key={kind}>
            <dt>{kind}</dt>
            <dd>{means}</dd>
          </div>
        ))}
      </dl>
      <p>
        “Leave one origin out” lists the claims that would rest on one origin, or on none, if that one were
        wrong or not to be believed.
      </p>

      <h2 id="grade">The grade of a claim, the reliability of an outlet</h2>
      <p>
        Two scales of the Admiralty code. The grade of a claim, from 1 ({GRADE_WORDS[1]}) to 6 (
        {GRADE_WORDS[6]}), is a suggestion that only counts: how many origins repeat it, whether they vouch
        for it, who disputes it. It is no verdict, and your own takes its place. The reliability of an outlet,
        from A ({RELIABILITY_WORDS.A}) to F ({RELIABILITY_WORDS.F}), is yours alone to give, under “Outlets”.
      </p>

      <h2>The kinds of claims</h2>
      <p>The buttons above the table keep the claims of one kind; their numbers count the whole story.</p>
      <dl className="kinds">
        {Object.entries(KIND_WORDS).map(([kind, means]) => (
          <div key={kind}>
            <dt>{kind}</dt>
            <dd>{means}</dd>
          </div>
        ))}
      </dl>

      <h2>What it does not tell</h2>
      <ul>
        <li>It never says what is true. It shows who says what, and where.</li>
        <li>Leaving a claim out is not disputing it, and carrying somebody’s denial is not taking a side.</li>
        <li>
          A program sorted the sentences, and it makes mistakes. Read the quotes before you rely on a row.
        </li>
      </ul>

      <h2>Finding your way</h2>
      <ul>
        <li>The sentences above the table say what is worth knowing; each leads to its rows.</li>
        <li>The address changes with filters and columns: send it, and others see the same.</li>
        <li>“Arrange columns” hides, pins and moves outlets. “Compare two outlets” puts two side by side.</li>
        <li>
          The search field finds words in claims, quotes and whole articles; the field above the table keeps
          the claims that hold them. In both, <kbd>"two words"</kbd> must stand side by side, and{' '}
          <kbd>-word</kbd> leaves out what holds it.
        </li>
        <li>
          “Export”, under the table, holds the rows that the filters keep: a brief to read or paste into a
          report (Markdown), tables for a spreadsheet (CSV), everything with its proof (JSON), or the quotes
          as web annotations (W3C). A claim’s panel gives the brief of that claim. The graph is exported from
          “Origins”.
        </li>
      </ul>

      <h2>Your own articles</h2>
      <p>
        <a href={NEW_STORY}>New story</a> takes pasted text, files, addresses and feeds, and shows what was
        read before anything is analysed. “Add articles” does the same for a story that is there. A date, an
        outlet or an article that is wrong can be put right later, from “Articles”.
      </p>

      <h2>Where the program is wrong</h2>
      <p>
        Open a claim or a cell and choose “Judge”: change what an outlet does with it, merge or split claims,
        reword, hide, grade. “Review mode” does it from the keyboard. What you decide survives a new analysis;
        “Undo” takes the last decision back, and “History” lists them all, each to be undone or redone.
      </p>

      <h2 id="keys">Keys</h2>
      <KeyList />
    </main>
  )
}
