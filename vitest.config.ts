import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { headsPlugin } from './src/build/heads-plugin.ts';
import { textsPlugin } from './src/build/texts-plugin.ts';

export default defineConfig({
  plugins: [WxtVitest(), headsPlugin, textsPlugin],
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    setupFiles: ['tests/locks.ts'],
    restoreMocks: true,
    // What a test provokes is written to the console too; only a failure's is worth reading.
    silent: 'passed-only',
    // Property tests take two seconds, and many times that where the machine is busy with something else.
    testTimeout: 20_000,
  },
});
