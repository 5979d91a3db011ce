/** The part of vitest's JSON report that we count. */
export interface Report {
  testResults: { status: string; assertionResults: { status: string }[] }[];
}

export interface Counts {
  passed: number;
  failed: number;
}

/**
 * Counts the tests of a run. A file that fails to load, and an error outside of tests, count as one failure
 * each, so none is missed. A run without tests is a failure.
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
