import type { Command } from 'commander'
import type { OutsidePair, ReuseScore } from '@/lib/evaluate/reuse'
import type { Context } from './main'
import { wholeNumber } from './options'
import { readBench } from './read-bench'

/** `eval reuse FOLDER`: are the listed copies found, how fast, and what else is found. */
export function addEvalReuse(group: Command, context: Context): void {
  group
    .command('reuse')
    .description('Copied passages: all bodies against each other, and the listed pairs among what is found.')
    .argument(
      '<folder>',
      'holds bodies.csv ("Body ID", "articleBody") and pairs.json ([[containment, id, id], …])',
    )
    .option(
      '--sample <n>',
      'lay out this many pairs found outside the list, to be read by a person',
      wholeNumber('--sample', 0),
      0,
    )
    .option('--json', 'write the figures as JSON')
    .action(async (folder: string, { sample, json }: { readonly sample: number; readonly json?: true }) => {
      const { readBodies, readPairs } = await import('@/lib/evaluate/read-copy-pairs')
      const { benchArticle } = await import('@/lib/evaluate/bench-article')
      const { scoreReuse } = await import('@/lib/evaluate/reuse')
      const bodies = await readBench(folder, 'bodies.csv', readBodies)
      const pairs = await readBench(folder, 'pairs.json', readPairs)
      const clock = () => context.now().getTime()
      context.say(`Reading ${bodies.length} bodies and comparing them with each other …`)
      const start = clock()
      const articles = bodies.map((body) => benchArticle(body.id, body.text))
      const read = clock()
      const score = scoreReuse(articles, pairs, sample)
      const cost: Cost = {
        readingSeconds: (read - start) / 1000,
        seconds: (clock() - read) / 1000,
        megabytes: Math.round(process.resourceUsage().maxRSS / 1024),
      }
      context.print(
        json ? `${JSON.stringify({ ...score, ...cost }, null, 2)}\n` : `${lines(score, cost).join('\n')}\n`,
      )
    })
}

/** What a comparison of all bodies took: reading them as articles, comparing, and the most memory that the process held. */
type Cost = { readonly readingSeconds: number; readonly seconds: number; readonly megabytes: number }

function lines(score: ReuseScore, cost: Cost): readonly string[] {
  return [
    `bodies       ${score.bodies}`,
    `pairs        ${score.pairs} with a containment of at least ${score.floor}`,
    `recall       ${figure(score.recall)} (${score.found} found; ${score.copied} called copying, the others only quote the same speech)`,
    `found        ${score.allFound} pairs, ${score.outside} of them outside the list`,
    `time         ${cost.seconds.toFixed(1)} s, and ${cost.readingSeconds.toFixed(1)} s to read the articles`,
    `memory       ${cost.megabytes} MB at most`,
    ...score.missed.map((pair) => `missed       ${pair.containment} ${pair.a} ${pair.b}`),
    ...score.sample.flatMap(laidOut),
  ]
}

function laidOut({ a, b, share, copied, passages }: OutsidePair): readonly string[] {
  return [
    '',
    `${a} and ${b}: ${Math.round(share * 100)} % of the shorter, ${copied ? 'copying' : 'the same speech quoted'}`,
    ...passages.flatMap((passage) => [`  ${oneLine(passage.a)}`, `  ${oneLine(passage.b)}`, '']),
  ]
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ').slice(0, 300)

const figure = (value: number | null) => (value === null ? '-' : value.toFixed(3))
