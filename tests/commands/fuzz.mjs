// Runs each property with new values each time, and the most expensive ones far more often: `npm run fuzz`, `npm
// run fuzz -- 500`, or `npm run fuzz -- 500 tests/store`.
import { globSync, readFileSync } from 'node:fs';
import { run } from '../setup/run-step.mjs';

const HOURS_IN_MINUTES = 12 * 60;
const [runs = '10000', ...folders] = process.argv.slice(2);

const isProperty = (file) => /\bfrom 'fast-check'/.test(readFileSync(file, 'utf8'));
const isAsked = (file) => folders.length === 0 || folders.some((folder) => file.startsWith(folder));
const files = globSync('tests/**/*.test.{ts,tsx}').filter((file) => isAsked(file) && isProperty(file));

const { ok } = await run('vitest', ['run', '--testTimeout', String(HOURS_IN_MINUTES * 60_000), ...files], {
  show: true,
  env: { FUZZ_RUNS: runs },
  minutes: HOURS_IN_MINUTES,
});
process.exit(ok ? 0 : 1);
