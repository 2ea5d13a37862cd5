/** Codes that the process ends with. */
export const EXIT = {
  /** All went well. */
  good: 0,
  /** Some or all input was bad; the result of the rest was written. */
  bad: 1,
  /** The command was not called as it must be. */
  usage: 2,
} as const

/** An end that a person caused and can mend: its message is all that is shown. */
export class Failure extends Error {
  override readonly name = 'Failure'
  constructor(
    message: string,
    readonly exitCode: number = EXIT.bad,
  ) {
    super(message)
  }
}
