import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A news site on this machine: an article with metadata, and a feed of three items with their pages. */
export type NewsServer = { readonly address: string; readonly close: () => Promise<void> }

/** The site on a free port of this machine, until it is closed. */
export async function newsServer(): Promise<NewsServer> {
  const server = createServer((request, response) => {
    const { port } = server.address() as AddressInfo
    const page = pages(`http://127.0.0.1:${port}`)[request.url ?? '']
    if (page === undefined) {
      response.writeHead(404, { 'Content-Type': 'text/plain' }).end('not here')
      return
    }
    response.writeHead(200, { 'Content-Type': page.type }).end(page.body)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return { address: `http://127.0.0.1:${port}`, close: () => closed(server) }
}

function closed(server: Server): Promise<void> {
  server.closeAllConnections()
  return new Promise((resolve) => server.close(() => resolve()))
}

type Page = { readonly type: string; readonly body: string }

function pages(site: string): Readonly<Record<string, Page>> {
  const html = 'text/html; charset=utf-8'
  return {
    '/robots.txt': { type: 'text/plain', body: 'User-agent: *\nAllow: /\n' },
    '/gull.html': {
      type: html,
      body: article('Harbour Herald', 'Ferry Gull aground off Moor Point', '2024-03-05T09:30:00Z', [
        'The ferry Gull ran aground near the lighthouse on Tuesday morning, the coast guard said, with forty people on board.',
        'Nobody was hurt, according to the harbour master, and two tugs were on their way to Moor Point.',
        'The company that runs the ferry denied that the captain had ignored a warning about the sandbank.',
      ]),
    },
    '/feed.xml': {
      type: 'application/rss+xml',
      body: `<?xml version="1.0"?><rss version="2.0"><channel><title>Coast Wire</title><link>${site}/</link>
${['tugs', 'inquiry', 'weather'].map((name, i) => item(site, name, i)).join('\n')}</channel></rss>`,
    },
    '/tugs.html': {
      type: html,
      body: article('Coast Wire', 'Tugs pull the Gull free', '2024-03-06T07:00:00Z', [
        'Two tugs pulled the ferry Gull off the sandbank near the lighthouse on Wednesday, the coast guard said.',
        'The coast guard said that nobody was hurt, and that forty people had spent the night in the town hall.',
        'The harbour master told Coast Wire that the ferry had been warned about the sandbank an hour before.',
      ]),
    },
    '/inquiry.html': {
      type: html,
      body: article('Coast Wire', 'Inquiry into the Gull', '2024-03-07T07:00:00Z', [
        'The ministry opened an inquiry on Thursday into why the ferry Gull ran aground near the lighthouse.',
        'The company again denied that the captain had ignored a warning about the sandbank off Moor Point.',
        'A passenger said that three people were hurt, which the coast guard denied on Thursday evening.',
      ]),
    },
  }
}

const TITLES: Readonly<Record<string, string>> = {
  tugs: 'Tugs pull the Gull free',
  inquiry: 'Inquiry into the Gull',
  weather: 'Weather for the week',
}

function item(site: string, name: string, i: number): string {
  return `<item><title>${TITLES[name]}</title><link>${site}/${name}.html</link><guid>${name}</guid>
<pubDate>0${6 + i} Mar 2024 07:00:00 GMT</pubDate><description>About ${name}.</description></item>`
}

function article(outlet: string, title: string, published: string, paragraphs: readonly string[]): string {
  const data = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: title,
    datePublished: published,
  }
  const ld = JSON.stringify({ ...data, publisher: { '@type': 'Organization', name: outlet } })
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>
<script type="application/ld+json">${ld}</script></head><body><article><h1>${title}</h1>
${paragraphs.map((text) => `<p>${text}</p>`).join('\n')}</article></body></html>`
}
