import type { Weights } from './decode'
import { BITS, type CueClasses } from './features'
import { STRIDE } from './labels'

/** The tagger as it is shipped: small JSON, weights in eighths of a byte's range. */
export type ModelFile = {
  readonly kind: 'corroborate-attribution-tagger'
  /** What the features were when the weights were fitted; see fingerprint.ts. */
  readonly features: string
  readonly data: {
    readonly name: string
    readonly articles: number
    readonly tokens: number
    readonly left_out: number
  }
  /** A weight is its stored number divided by this. */
  readonly scale: number
  readonly classes: { readonly [lemma: string]: number }
  readonly steps: readonly number[]
  /** Base64: per bucket that has weights, the distance from the last one (varint), which labels (bits), one signed byte each. */
  readonly rows: string
}

export type Tagger = { readonly weights: Weights; readonly classes: CueClasses; readonly scale: number }

/** Packs weights for shipping, rounded to 1/`scale`; weights that round to nothing are left out. */
export function packModel(weights: Weights, scale: number): Pick<ModelFile, 'scale' | 'steps' | 'rows'> {
  const bytes: number[] = []
  let last = -1
  for (let bucket = 0; bucket < 1 << BITS; bucket++) {
    let bits = 0
    const values: number[] = []
    for (let y = 0; y < STRIDE; y++) {
      const value = Math.max(
        -127,
        Math.min(127, Math.round((weights.rows[bucket * STRIDE + y] as number) * scale)),
      )
      if (value === 0) continue
      bits |= 1 << y
      values.push(value & 0xff)
    }
    if (bits === 0) continue
    let gap = bucket - last
    while (gap >= 0x80) {
      bytes.push((gap & 0x7f) | 0x80)
      gap >>>= 7
    }
    bytes.push(gap, bits, ...values)
    last = bucket
  }
  const steps = Array.from(weights.steps, (step) => Math.round(step * scale * 100) / 100)
  return { scale, steps, rows: Buffer.from(bytes).toString('base64') }
}

/** The tagger of a model file, ready for use; scores come out `scale` times as large. Throws on a broken file. */
export function unpackModel(file: ModelFile): Tagger {
  const rows = new Int8Array((1 << BITS) * STRIDE)
  const bytes = Buffer.from(file.rows, 'base64')
  let bucket = -1
  let at = 0
  while (at < bytes.length) {
    let gap = 0
    let shift = 0
    let byte = 0x80
    while (byte & 0x80) {
      byte = bytes[at++] ?? 0
      gap |= (byte & 0x7f) << shift
      shift += 7
    }
    bucket += gap
    if (bucket >= 1 << BITS)
      throw new Error(`Attribution model: bucket ${bucket} is beyond the last one, ${(1 << BITS) - 1}.`)
    const bits = bytes[at++] ?? 0
    for (let y = 0; y < STRIDE; y++)
      if (bits & (1 << y)) rows[bucket * STRIDE + y] = ((bytes[at++] ?? 0) << 24) >> 24
  }
  const steps = Float32Array.from(file.steps)
  if (steps.length !== STRIDE * STRIDE)
    throw new Error(`Attribution model: ${steps.length} steps, expected ${STRIDE * STRIDE}.`)
  return { weights: { rows, steps }, classes: new Map(Object.entries(file.classes)), scale: file.scale }
}
