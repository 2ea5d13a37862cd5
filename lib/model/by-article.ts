/** The items of each article, in the order they came. An article without items has no entry. */
export function byArticle<T extends { readonly articleId: string }>(
  items: readonly T[],
): ReadonlyMap<string, readonly T[]> {
  const out = new Map<string, T[]>()
  for (const item of items) {
    const list = out.get(item.articleId)
    if (list) list.push(item)
    else out.set(item.articleId, [item])
  }
  return out
}
