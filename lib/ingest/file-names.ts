/** Kinds of files that can be articles, by the end of their names. */
export const ARTICLE_FILE = /\.(?:txt|md|html?|pdf|docx)$/i

/** They in words, for messages. */
export const ARTICLE_FILES = '.txt, .md, .html, .pdf or .docx'

/** What the analyst knows of the articles beside it. */
export const STORY_FILE = 'story.json'
