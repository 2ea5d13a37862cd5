/** An ending that a person can do something about: its message is shown alone, without a stack. */
export class Stop extends Error {}

/** Runs a command of the project and ends the process: 1 after a Stop (message shown) or a defect (stack shown). */
export async function main(work) {
  try {
    process.exitCode = (await work()) ?? 0
  } catch (error) {
    if (!(error instanceof Stop)) throw error
    console.error(`\n${error.message}`)
    process.exitCode = 1
  }
}
