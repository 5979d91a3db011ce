import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, run } from '../setup/run-step.mjs';
import { countReport } from './count-report.ts';

const REPORT = '.cache/test-report.json';

/**
 * Runs vitest, which shows each file as it ends, and counts its single tests.
 * @param {string} title
 * @param {string[]} args
 * @param {Record<string, string>} [env]
 */
export async function runTests(title, args, env) {
  console.log(`${title} …`);
  const file = join(ROOT, REPORT);
  rmSync(file, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${REPORT}`];
  const { ok } = await run('vitest', ['run', ...args, ...reporters], { show: true, env, minutes: 45 });
  const counts = countReport(ok, readReport(file));
  console.log(`${title}: ${counts.passed} passed, ${counts.failed} failed`);
  return counts;
}

/** @param {string} file */
function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    // Vitest ended before writing a report.
    return { testResults: [] };
  }
}
