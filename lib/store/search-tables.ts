/**
 * The tables of the search, which the migration that ends in "_search" makes and Prisma's schema does not hold: what SQLite's FTS5 keeps
 * beside a table of words is SQLite's own.
 */
export const SEARCH_TABLES = [
  'SearchEntry',
  'SearchText',
  'SearchText_config',
  'SearchText_content',
  'SearchText_data',
  'SearchText_docsize',
  'SearchText_idx',
] as const

/** What keeps them current, by the table that it listens to. A migration that makes such a table anew drops them and must make them again. */
export const SEARCH_TRIGGERS = {
  Claim: ['Claim_search_changed', 'Claim_search_gone', 'Claim_search_new'],
  Mention: ['Mention_search_changed', 'Mention_search_gone', 'Mention_search_new'],
  Article: ['Article_search_changed', 'Article_search_gone', 'Article_search_new'],
  SearchEntry: ['SearchEntry_gone'],
} as const
