/** Version of the engine, written into every analysis: raised whenever the same input may give another report. */
export const ENGINE_VERSION = '1.8.0'
