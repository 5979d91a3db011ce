import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';
import { LongestFirst } from './longest-first.ts';

/** In which browsers: `BROWSER=firefox`, or `chromium,firefox`; else in Chromium. */
const browsers = (process.env.BROWSER ?? 'chromium').split(',');

const inBrowser = (browser: string): TestProjectInlineConfiguration => ({
  extends: true,
  test: { name: browser, env: { BROWSER: browser } },
});

/**
 * The tests in real browsers; none a second time: a test that fails has found something. The files of all browsers stand in
 * one queue. A test waits about a third of its time for its browser: one more than there are cores keeps them busy.
 */
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    include: ['tests/e2e/**/*.e2e.ts'],
    maxWorkers: availableParallelism() + 1,
    sequence: { sequencer: LongestFirst },
    retry: 0,
    // A worker's browser stays for the files that it has still to run.
    isolate: false,
    teardownTimeout: 60_000,
    // Each wait within a test has its own end (until.ts); these are for a machine that is busy with much else.
    testTimeout: 240_000,
    hookTimeout: 240_000,
    projects: browsers.map(inBrowser),
  },
});
