// Tries the properties that cost most far more often than the tests do: `npm run fuzz`, or `npm run fuzz -- 500`.
import { run } from '../setup/run-step.mjs';

const FILES = [
  'tests/skills/growth.test.ts',
  'tests/ui/evidence.test.ts',
  'tests/ui/views-grow.test.ts',
  'tests/store/pages-at-once.test.ts',
];
const HOURS_IN_MINUTES = 12 * 60;
const [runs = '10000'] = process.argv.slice(2);

const { ok } = await run('vitest', ['run', '--testTimeout', String(HOURS_IN_MINUTES * 60_000), ...FILES], {
  show: true,
  env: { FUZZ_RUNS: runs },
  minutes: HOURS_IN_MINUTES,
});
process.exit(ok ? 0 : 1);
