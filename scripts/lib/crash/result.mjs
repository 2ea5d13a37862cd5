/** The result as a document: what was done, when each kill came, what was there in the end. */
export function result({ seed, articles, kills, lost, doubled, stored, claims }) {
  const rows = kills.map(({ after, what }, i) => `| ${i + 1} | ${after} ms | ${what} |`)
  return `# Killed twenty times

\`node scripts/crash-test.mjs --seed ${seed}\` writes ${articles} articles, hands them in one by one, and has them analysed, as a
person would do it in the browser: each request is sent again while the server does not answer, and nobody knows what of a broken one
arrived. Meanwhile the server is killed (kill -9) at random moments, ${kills.length} times, and started anew. Other seeds draw other moments.

**${stored} of ${articles} articles are in the story in the end, ${lost.length} lost, ${doubled.length} doubled; analysed, ${claims} claims.**
${lost.length > 0 ? `\nLost: ${lost.join(', ')}.\n` : ''}${doubled.length > 0 ? `\nDoubled: ${doubled.join(', ')}.\n` : ''}
| kill | after the server answered | what was going on |
|---|---|---|
${rows.join('\n')}

Why nothing is lost: what is handed in is stored before the answer, and whatever is done with it afterwards is one transaction that says
so too. Why nothing is doubled: the same thing handed in twice is one input, a draft knows the article that it became, and whoever does a
job writes only while it is still theirs. How it is kept: [database.md](database.md).
`
}
