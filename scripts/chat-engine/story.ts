import { z } from 'zod'

/** What the engine that this one is plugged into asks: docs/other-engine.md. */
export const STORY = z.object({
  articles: z.array(
    z.object({
      id: z.string(),
      file: z.string(),
      text: z.string(),
      outlet: z.string().nullish(),
      title: z.string().nullish(),
      published: z.string().nullish(),
    }),
  ),
})
export type AskedArticle = z.infer<typeof STORY>['articles'][number]

/** A claim as one text makes it, or as several do. */
export type Told = {
  /** One sentence, in the positive; only to tell claims apart by. */
  readonly claim: string
  readonly mentions: readonly ToldMention[]
}

/** A mention in the form that is answered. */
export type ToldMention = {
  readonly article: string
  readonly quote: string
  /** UTF-16 offsets into the text, end excluded; absent where the quote was not found in it. */
  readonly start?: number
  readonly end?: number
  readonly stance: 'repeats' | 'disputes'
  /** Absent where the model names nobody: who asked then reads it in the text. */
  readonly source?: string
  readonly kind?: 'denial' | 'doubt' | 'contradiction' | 'correction'
}
