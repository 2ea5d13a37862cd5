import { Stop } from '../lib/stop.mjs'

/** Which of the `parts` are to be measured, and how often; throws Stop with what is wrong, and the help, for anything else. */
export function chooseParts({ only, runs }, { parts, help }) {
  const names = only?.split(',') ?? parts
  const odd = names.find((name) => !parts.includes(name))
  if (odd !== undefined)
    throw new Stop(`--only names “${odd}”, which is no part of the measurement.\n\n${help}`)
  const times = Number(runs)
  if (!Number.isInteger(times) || times < 1)
    throw new Stop(`--runs wants a whole number from 1 on, not “${runs}”.\n\n${help}`)
  return { names, runs: times }
}
