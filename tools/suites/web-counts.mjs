import { writeFileSync } from 'node:fs';

/** Counts what is inside a suite. */
function add(counts, suite) {
  for (const { skipped, passed } of suite.tests) counts[skipped ? 'skipped' : passed ? 'passed' : 'failed']++;
  for (const inner of suite.suites) add(counts, inner);
}

/**
 * A reporter for web-test-runner that writes `{ passed, failed, skipped }` to the file that `TEST_COUNTS` names.
 * A page that failed as a whole (it did not load, it timed out, a hook threw) is one failure.
 */
export function webCounts() {
  return {
    onTestRunFinished({ sessions }) {
      const counts = { passed: 0, failed: 0, skipped: 0 };
      for (const session of sessions) {
        const before = counts.failed;
        if (session.testResults) add(counts, session.testResults);
        if (!session.passed && counts.failed === before) counts.failed++;
      }
      if (process.env.TEST_COUNTS) writeFileSync(process.env.TEST_COUNTS, JSON.stringify(counts));
    },
  };
}
