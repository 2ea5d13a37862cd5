import { z } from 'zod'
import { RELIABILITIES, type Wish } from '@/lib/model/decisions'

/** The fields of a form, each with every value that it was sent with. */
export type Fields = ReadonlyMap<string, readonly string[]>

const id = z.string().min(1).max(200)
const optional = z
  .string()
  .max(200)
  .optional()
  .transform((value) => value || null)
const text = z.string().max(200_000)
const offset = z.coerce.number().int().min(0)
const yes = z.enum(['true', 'false']).transform((value) => value === 'true')
const action = <T extends string>(name: T) => z.literal(name)
const stance = z.enum(['repeats', 'disputes'])
const grade = z.coerce
  .number()
  .pipe(z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5), z.literal(6)]))

const WISH: z.ZodType<Wish> = z.discriminatedUnion('action', [
  z.object({
    action: action('set-stance'),
    claim: id,
    outlet: id,
    mention: optional,
    to: z.enum(['repeats', 'disputes', 'both', 'omits']),
  }),
  z.object({ action: z.enum(['not-a-claim', 'not-same']), claim: id, outlet: optional, mention: optional }),
  z.object({ action: z.enum(['keep-apart', 'merge']), claim: id, other: id }),
  z.object({
    action: action('add-mention'),
    claim: id,
    article: id,
    start: offset,
    end: offset,
    exact: text,
    to: stance,
    voice: z.enum(['own', 'attributed']),
  }),
  z.object({ action: action('split'), claim: id, mentions: z.array(id) }),
  z.object({ action: z.enum(['reword', 'note']), claim: id, to: text }),
  z.object({ action: z.enum(['hide', 'pin']), claim: id, to: yes }),
  z.object({ action: action('grade'), claim: id, to: grade }),
  z.object({ action: action('rename-outlet'), outlet: id, to: text }),
  z.object({ action: action('merge-outlet'), outlet: id, into: id }),
  z.object({ action: action('reliability'), outlet: id, to: z.enum(RELIABILITIES), date: text }),
  z.object({
    action: z.enum(['origins-independent', 'origins-shared']),
    claim: id,
    outlets: z.array(id),
  }),
])

/** Fields that may be sent several times. */
const LISTS: readonly string[] = ['mentions', 'outlets']

/** What a form asks for; or a sentence that names the field that is wrong. */
export function readWish(fields: Fields): Wish | { readonly refused: string } {
  const flat = Object.fromEntries([...fields].map(([name, values]) => [name, values[0]]))
  const lists = Object.fromEntries(LISTS.map((name) => [name, fields.get(name) ?? []]))
  const read = WISH.safeParse({ ...flat, ...lists })
  if (read.success) return read.data
  const [issue] = read.error.issues
  const field = issue?.path.join('.') || 'action'
  const given = fields.get(field)?.[0]
  return {
    refused: `Nothing was changed: the field “${field}” ${given === undefined ? 'is missing' : `does not take “${given.slice(0, 60)}”`}.`,
  }
}
