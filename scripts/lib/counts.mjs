/** What a run of tests comes to. */
export const NOTHING = { passed: 0, failed: 0, skipped: 0 }

/** Two counts added up. */
export function add(a, b) {
  return { passed: a.passed + b.passed, failed: a.failed + b.failed, skipped: a.skipped + b.skipped }
}

/** "12 passed, 0 failed", with ", 3 skipped" where some were. */
export function closingLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`
}

/** Counts of Vitest's JSON report. A file that could not be loaded has no tests, and counts as one failure. */
export function countVitest(report) {
  const unloaded = report.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  )
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + unloaded.length,
    skipped: report.numPendingTests + report.numTodoTests,
  }
}

/** Counts of Playwright's JSON report. What passed only when tried again failed once, and is no pass. */
export function countPlaywright(report) {
  const { expected, unexpected, flaky, skipped } = report.stats
  return { passed: expected, failed: unexpected + flaky + report.errors.length, skipped }
}

/**
 * Counts by the report, held against the exit code: a runner that failed without naming a failed test, or that wrote
 * no report (null), failed once; so did one that ran nothing at all.
 */
export function reconcile(counts, code) {
  if (counts === null) return { ...NOTHING, failed: 1 }
  const ranNothing = counts.passed + counts.failed + counts.skipped === 0
  if (counts.failed === 0 && (code !== 0 || ranNothing)) return { ...counts, failed: 1 }
  return counts
}
