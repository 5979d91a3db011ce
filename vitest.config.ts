import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { headsPlugin } from './src/build/heads-plugin.ts';
import { textsPlugin } from './src/build/texts-plugin.ts';
import { whichFiles } from './tests/which-files.ts';

const { together, pages, alone, thorough } = whichFiles(import.meta.dirname);

const SET_UP = ['tests/seed.ts', 'tests/locks.ts', 'tests/patience.ts', 'tests/english-texts.ts'];

const project = (
  name: string,
  test: TestProjectInlineConfiguration['test'],
): TestProjectInlineConfiguration => ({
  extends: true,
  test: { name, setupFiles: SET_UP, ...test },
});

const shared = (name: string, include: string[]) =>
  project(name, {
    include,
    // Quick in the quick loop; `npm test` takes no file's word for leaving nothing behind.
    isolate: process.env.ISOLATE === '1',
    setupFiles: ['tests/fresh-world.ts', ...SET_UP],
  });

export default defineConfig({
  plugins: [WxtVitest(), headsPlugin, textsPlugin],
  test: {
    restoreMocks: true,
    unstubGlobals: true,
    // What a test provokes is written to the console too; only a failure's is worth reading.
    silent: 'passed-only',
    // Property tests take two seconds, and many times that where the machine is busy with something else.
    testTimeout: 120_000,
    projects: [
      shared('together', together),
      shared('pages', pages),
      project('alone', { include: alone }),
      project('thorough', { include: thorough }),
    ],
  },
});
