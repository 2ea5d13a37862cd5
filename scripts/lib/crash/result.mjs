/** The result as a document: what was done, when each kill came, what was there in the end. */
export function result({ seed, articles, kills, rounds }) {
  const rows = kills.map(({ after, what }, i) => `| ${i + 1} | ${after} ms | ${what} |`)
  const names = (which) => rounds.flatMap((round) => round[which])
  const sum = (numbers) => numbers.reduce((all, one) => all + one, 0)
  const intakes = rounds.length === 1 ? 'an intake' : `${rounds.length} intakes, one after the other,`
  return `# Killed ${kills.length} times

\`node scripts/crash-test.mjs --seed ${seed}\` is ${intakes} of ${articles} articles that the script writes itself: they are handed in
one by one and analysed, as a person would do it in the browser. Each request is sent again while the server does not answer, and nobody
knows what of a broken one arrived. Meanwhile the server is killed (kill -9) ${kills.length} times at random moments, and started anew; the
seed decides after how many milliseconds.

**${sum(rounds.map((round) => round.stored))} of ${articles * rounds.length} articles are in their story in the end: ${names('lost').length} lost, ${names('doubled').length} doubled; analysed, ${sum(rounds.map((round) => round.claims))} claims.**
${list('Lost', names('lost'))}${list('Doubled', names('doubled'))}
| kill | after the server answered | what was going on |
|---|---|---|
${rows.join('\n')}

Why nothing is lost: what is handed in is stored before the answer, and whatever is done with it afterwards is one transaction that says
so too. Why nothing is doubled: the same thing handed in twice is one input, a draft knows the article that it became, and whoever does a
job writes only while it is still theirs ([why and how](decisions/0006-process-beside-server.md)).
`
}

function list(what, names) {
  return names.length === 0 ? '' : `\n${what}: ${names.join(', ')}.\n`
}
