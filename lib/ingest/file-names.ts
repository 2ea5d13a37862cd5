/** Kinds of files that can be articles, by the end of their names. */
export const ARTICLE_FILE = /\.(?:txt|md|html?)$/i

/** What the analyst knows of the articles beside it. */
export const STORY_FILE = 'story.json'
