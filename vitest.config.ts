import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { headsPlugin } from './src/build/heads-plugin.ts';
import { textsPlugin } from './src/build/texts-plugin.ts';
import { whichFiles } from './tests/which-files.ts';

const { together, touching, pages, alone, thorough } = whichFiles(import.meta.dirname);

const FAKE_POLYFILL = fileURLToPath(new URL('tests/fake-polyfill.ts', import.meta.url));

const SET_UP = ['tests/seed.ts', 'tests/locks.ts', 'tests/patience.ts', 'tests/english-texts.ts'];

const project = (
  name: string,
  test: TestProjectInlineConfiguration['test'],
): TestProjectInlineConfiguration => ({
  extends: true,
  test: { name, setupFiles: SET_UP, ...test },
});

const sharing = (name: string, include: string[], isolate: boolean) =>
  project(name, { include, isolate, setupFiles: ['tests/fresh-world.ts', ...SET_UP] });

/** Quick in the quick loop; `npm test` takes no file's word for leaving nothing behind, where it has anything to leave. */
const isolate = process.env.ISOLATE === '1';

export default defineConfig({
  plugins: [WxtVitest(), headsPlugin, textsPlugin],
  // Tests have a browser that is made up, which nothing need be wrapped of.
  resolve: { alias: [{ find: /^webextension-polyfill$/, replacement: FAKE_POLYFILL }] },
  test: {
    // By itself vitest leaves a core free, of two too.
    maxWorkers: availableParallelism(),
    restoreMocks: true,
    unstubGlobals: true,
    // What a test provokes is written to the console too; only a failure's is worth reading.
    silent: 'passed-only',
    // Property tests take two seconds, and many times that where the machine is busy with something else.
    testTimeout: 120_000,
    projects: [
      // Vitest takes them by their names, the isolated ones of each first: the short files that share come last.
      project('alone', { include: alone }),
      sharing('pages', pages, isolate),
      project('thorough', { include: thorough }),
      sharing('together', together, false),
      sharing('touching', touching, isolate),
    ],
  },
});
