import { expect, test } from 'vitest';
import { countReport } from './count-report.ts';

const file = (status: string, ...tests: string[]) => ({
  status,
  assertionResults: tests.map((each) => ({ status: each })),
});

test('counts each test, and leaves out what was skipped', () => {
  const report = { testResults: [file('failed', 'passed', 'failed', 'skipped'), file('passed', 'passed')] };
  expect(countReport(false, report)).toEqual({ passed: 2, failed: 1 });
});

test('a file that could not be run counts as one failure', () => {
  const report = { testResults: [file('failed'), file('failed', 'passed'), file('passed', 'passed')] };
  expect(countReport(false, report)).toEqual({ passed: 2, failed: 2 });
});

test('an error outside of tests is a failure, and so is a run without tests', () => {
  expect(countReport(false, { testResults: [file('passed', 'passed')] })).toEqual({ passed: 1, failed: 1 });
  expect(countReport(true, { testResults: [] })).toEqual({ passed: 0, failed: 1 });
});
