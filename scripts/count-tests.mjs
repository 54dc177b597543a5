/**
 * The tests in a JSON report of vitest. A run that ended badly counts at least one failure: a file that could not be
 * loaded has no failed test in it, and a run that broke off has no report.
 * @param {string | null} report
 * @param {number | null} status the exit code of the run
 * @returns {{ passed: number, failed: number, skipped: number }}
 */
export function countTests(report, status) {
  if (report === null) return { passed: 0, failed: 1, skipped: 0 };
  const { numPassedTests: passed, numFailedTests, numPendingTests, numTodoTests } = JSON.parse(report);
  const failed = status === 0 ? numFailedTests : Math.max(1, numFailedTests);
  return { passed, failed, skipped: numPendingTests + numTodoTests };
}
