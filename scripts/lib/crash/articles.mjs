import { createHash } from 'node:crypto'

const PLACES = ['the lighthouse', 'the old harbour', 'the sandbank', 'the pier', 'the ferry terminal']
const PEOPLE = ['the coast guard', 'the harbour master', 'the captain', 'a passenger', 'the ministry']
const DEEDS = [
  'ran aground near',
  'lost power off',
  'was towed away from',
  'was seen drifting past',
  'hit a rock by',
]

/** Articles about one made-up event, all different, long enough that their analysis takes several seconds: name, text, SHA-256. */
export function writeArticles(count, round) {
  return Array.from({ length: count }, (_, n) => {
    const text = `Outlet ${n + 1}: day ${round + 1} of the ferry Gull\n\n${paragraphs(n).join('\n\n')}\n`
    const sha256 = createHash('sha256').update(text).digest('hex')
    return { name: `article-${String(n + 1).padStart(2, '0')}.txt`, text, sha256 }
  })
}

function paragraphs(n) {
  return Array.from({ length: 16 }, (_, i) => {
    const pick = (list, by) => list[(n * by + i) % list.length]
    const people = 20 + ((n + i) % 40)
    return [
      `The ferry Gull ${pick(DEEDS, 3)} ${pick(PLACES, 2)} on Tuesday, ${pick(PEOPLE, 1)} said.`,
      `According to ${pick(PEOPLE, 4)}, ${people} people were on board when boat ${n + 1} of the rescue service reached ${pick(PLACES, 3)}.`,
      `“Nobody was hurt,” ${pick(PEOPLE, 2)} told Outlet ${n + 1}, but denied that ${pick(PEOPLE, 3)} had been warned.`,
    ].join(' ')
  })
}
