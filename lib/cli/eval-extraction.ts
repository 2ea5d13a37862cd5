import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import type { Command } from 'commander'
import type { ExtractedPage, ExtractionScore } from '@/lib/evaluate/extraction'
import { reasonOf } from '@/lib/model/reason-of'
import { Failure } from './failure'
import type { Context } from './main'
import { wholeNumber } from './options'
import { readBench } from './read-bench'

/** `eval extraction FOLDER`: is the article taken out of a web page, the whole article and nothing else. */
export function addEvalExtraction(group: Command, context: Context): void {
  group
    .command('extraction')
    .description('Web pages: how much of the article is taken out of each, and how little else.')
    .argument('<folder>', 'holds ground-truth.json ({name: {"articleBody": …}}) and html/<name>.html.gz')
    .option('--worst <n>', 'list this many pages, the worst first', wholeNumber('--worst', 0), 0)
    .option('--json', 'write the figures as JSON')
    .action(async (folder: string, { worst, json }: { readonly worst: number; readonly json?: true }) => {
      const { readExtractionTruth, scoreExtraction } = await import('@/lib/evaluate/extraction')
      const truth = await readBench(folder, 'ground-truth.json', readExtractionTruth)
      context.say(`Reading ${truth.length} pages …`)
      const pages: ExtractedPage[] = []
      for (const { name, body } of truth) {
        pages.push({ name, truth: body, found: await articleOf(join(folder, 'html', `${name}.html.gz`)) })
      }
      const score = scoreExtraction(pages)
      context.print(json ? `${JSON.stringify(score, null, 2)}\n` : `${lines(score, worst).join('\n')}\n`)
    })
}

/** The article of a page without its headline and without what its structure marks as no report; empty where there is none. */
async function articleOf(path: string): Promise<string> {
  const { parseHtml } = await import('@/lib/ingest/parse-html')
  let html: string
  try {
    html = gunzipSync(await readFile(path)).toString('utf8')
  } catch (error) {
    throw new Failure(`${path} could not be read (${reasonOf(error)}).`)
  }
  const page = parseHtml(html)
  if ('reason' in page) return ''
  let [kept, from] = ['', page.bodyStart]
  for (const part of page.parts) {
    kept += page.text.slice(from, part.start)
    from = part.end
  }
  return kept + page.text.slice(from)
}

function lines(score: ExtractionScore, worst: number): readonly string[] {
  return [
    `pages        ${score.pages}`,
    `F1           ${score.f1.toFixed(3)}`,
    `precision    ${score.precision.toFixed(3)}`,
    `recall       ${score.recall.toFixed(3)}`,
    ...score.byPage
      .slice(0, worst)
      .map((p) => `page         ${p.name} precision ${p.precision.toFixed(3)} recall ${p.recall.toFixed(3)}`),
  ]
}
