import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** The tests in real browsers: one after the other, and never a second time: a test that fails has found something. */
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    include: ['tests/e2e/**/*.e2e.ts'],
    fileParallelism: false,
    retry: 0,
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
