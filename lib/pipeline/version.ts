/** Version of the engine, written into every analysis: raised whenever the same input may give another report. */
export const ENGINE_VERSION = '1.15.0'

/** What an analysis is told to be made with: this engine alone, or this one and another by name, which found the claims. */
export function engineName(other: string | null): string {
  return other === null ? ENGINE_VERSION : `${ENGINE_VERSION} with ${other}`
}
