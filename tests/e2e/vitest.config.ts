import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';
import { LongestFirst } from './longest-first.ts';

/** The browsers to test: `BROWSER=firefox` or `BROWSER=chromium,firefox`; Chromium by default. */
const browsers = (process.env.BROWSER ?? 'chromium').split(',');

/**
 * Files about the extension's own pages. They call no browser API that differs between browsers, so `npm test` runs them in
 * Chromium only; `npm run test:all` runs every file in both. README.md tells which promise is tested where.
 */
const OWN_PAGES = [
  'accessibility',
  'accessibility-options',
  'board',
  'history',
  'insights',
  'keyboard',
  'languages',
  'level-review',
  'narrow',
  'options',
  'own-skill',
  'paste',
  'profiles',
  'progress',
  'requirements',
  'resume',
  'roadmap',
  'roadmap-exchange',
  'same-job',
  'side-panel-accessibility',
  'track-from-gap',
  'welcome',
  'widths',
].map((name) => {
  const file = `tests/e2e/${name}.e2e.ts`;
  if (!existsSync(new URL(`${name}.e2e.ts`, import.meta.url))) throw new Error(`${file} does not exist`);
  return file;
});

const runsAllInEach = browsers.length === 1 || process.env.EVERY_FILE === '1';

/** The first browser runs every test; others may run a part. */
const inBrowser = (browser: string, index: number): TestProjectInlineConfiguration => {
  const runsAll = index === 0 || runsAllInEach;
  const env = { BROWSER: browser, ...(!runsAll && { RUNS_PART: '1' }) };
  return { extends: true, test: { name: browser, env, exclude: runsAll ? [] : OWN_PAGES } };
};

/**
 * The tests in real browsers, without retries: a test that fails has found something. All browsers share one queue of files.
 * A test waits for its browser a third of the time, so one worker more than there are cores keeps the cores busy.
 */
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    include: ['tests/e2e/**/*.e2e.ts'],
    maxWorkers: availableParallelism() + 1,
    sequence: { sequencer: LongestFirst },
    retry: 0,
    // A worker keeps its browser for its next files.
    isolate: false,
    teardownTimeout: 60_000,
    // Waits for a state that never comes end a little earlier and say what they waited for.
    setupFiles: ['tests/e2e/start-waits.ts'],
    testTimeout: 300_000,
    hookTimeout: 300_000,
    projects: browsers.map(inBrowser),
  },
});
