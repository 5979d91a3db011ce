/** The part of vitest's JSON report that is counted. */
export interface Report {
  testResults: { status: string; assertionResults: { status: string }[] }[];
}

export interface Counts {
  passed: number;
  failed: number;
}

/**
 * Counts the single tests of a run. A file that could not be run holds no test to count, and neither does an error
 * outside of tests: each such failure counts as one, so that none goes unseen. A run without any test is a failure.
 */
export function countReport(endedWell: boolean, { testResults }: Report): Counts {
  const tests = testResults.flatMap(({ assertionResults }) => assertionResults);
  const passed = tests.filter(({ status }) => status === 'passed').length;
  const broken = testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && assertionResults.every((test) => test.status !== 'failed'),
  ).length;
  const failed = tests.filter(({ status }) => status === 'failed').length + broken;
  const unseen = failed === 0 && (!endedWell || passed === 0) ? 1 : 0;
  return { passed, failed: failed + unseen };
}
