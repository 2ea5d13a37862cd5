/** Every threshold and weight of the engine, named, with what each trades. Saved with each analysis. */
export type Settings = {
  /** Cosine above which two propositions may be one claim: higher means fewer false links and more lone claims. */
  readonly linkThreshold: number
}

export const SETTINGS: Settings = {
  linkThreshold: 0.3,
}
