import { describe, expect, it } from 'vitest'
import { add, closingLine, countPlaywright, countVitest, NOTHING, reconcile } from './counts.mjs'

describe('closingLine', () => {
  it.each([
    [{ passed: 3, failed: 0, skipped: 0 }, '3 passed, 0 failed'],
    [{ passed: 0, failed: 1, skipped: 2 }, '0 passed, 1 failed, 2 skipped'],
  ])('%o', (counts, line) => {
    expect(closingLine(counts)).toBe(line)
  })
})

it('adds up', () => {
  expect(add({ passed: 1, failed: 2, skipped: 3 }, { passed: 10, failed: 20, skipped: 30 })).toEqual({
    passed: 11,
    failed: 22,
    skipped: 33,
  })
})

it('counts a test file that could not be loaded as a failure', () => {
  const report = {
    numPassedTests: 5,
    numFailedTests: 1,
    numPendingTests: 2,
    numTodoTests: 1,
    testResults: [
      { status: 'failed', assertionResults: [] },
      { status: 'failed', assertionResults: [{ status: 'failed' }] },
      { status: 'passed', assertionResults: [{ status: 'passed' }] },
    ],
  }
  expect(countVitest(report)).toEqual({ passed: 5, failed: 2, skipped: 3 })
})

it('counts a browser test that passed at the second try as failed', () => {
  const report = { stats: { expected: 7, unexpected: 1, flaky: 1, skipped: 2 }, errors: [] }
  expect(countPlaywright(report)).toEqual({ passed: 7, failed: 2, skipped: 2 })
})

describe('reconcile', () => {
  const passed = { passed: 4, failed: 0, skipped: 0 }
  it('believes a report that agrees with the exit code', () => {
    expect(reconcile(passed, 0)).toEqual(passed)
    expect(reconcile({ ...passed, failed: 2 }, 1).failed).toBe(2)
  })
  it.each([
    ['a runner that failed without saying which test', passed, 1],
    ['one that ran nothing', NOTHING, 0],
    ['one that wrote no report', null, 0],
  ])('counts a failure for %s', (_, counts, code) => {
    expect(reconcile(counts, code).failed).toBe(1)
  })
})
