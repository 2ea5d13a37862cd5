export type JsonObject = Readonly<Record<string, unknown>>

/** The article that a page's JSON-LD describes, also within "@graph", "mainEntity" or a list; null for none or broken JSON. */
export function readJsonLd(document: Document): JsonObject | null {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const found = articleIn(parse(script.textContent ?? ''))
    if (found) return found
  }
  return null
}

/** The name of a person or organisation, which JSON-LD writes as words, as an object or as a list of either. */
export function nameOf(value: unknown): string | null {
  const names = [value].flat().map((one) => (isObject(one) ? one.name : one))
  return names.filter((n) => typeof n === 'string' && n.trim() !== '').join(', ') || null
}

function articleIn(data: unknown): JsonObject | null {
  const queue: unknown[] = [data]
  for (const item of queue) {
    if (Array.isArray(item)) queue.push(...item)
    else if (isObject(item)) {
      if ([item['@type']].flat().some((t) => /(?:Article|BlogPosting|Report)$/.test(String(t)))) return item
      queue.push(item['@graph'], item.mainEntity)
    }
  }
  return null
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    // Pages do hold broken JSON-LD: then it says nothing.
    return null
  }
}
