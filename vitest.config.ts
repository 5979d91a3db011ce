import { globSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { headsPlugin } from './src/tools/build/heads-plugin.ts';
import { textsPlugin } from './src/tools/build/texts-plugin.ts';
import { THOROUGH } from './tests/thorough-files.ts';

/**
 * Effects that later files in the same worker cannot undo or would find: mocked modules, step counts from the
 * first block, and state that these views keep.
 */
const CHANGES_ITS_WORKER =
  /^[^/*]*(?:\bvi\.(?:mock|doMock|resetModules)\(|\bnode:inspector'|\/steps\.ts'|\/shown-(?:popup|roadmap)\.tsx'|\/followed-page\.ts')/m;

const alone = globSync('tests/**/*.test.{ts,tsx}', { cwd: import.meta.dirname }).filter((file) =>
  CHANGES_ITS_WORKER.test(readFileSync(new URL(file, import.meta.url), 'utf8')),
);

const FAKE_POLYFILL = fileURLToPath(new URL('tests/fake-polyfill.ts', import.meta.url));

const SET_UP = ['tests/seed.ts', 'tests/locks.ts', 'tests/patience.ts', 'tests/english-texts.ts'];

const project = (
  name: string,
  test: TestProjectInlineConfiguration['test'],
): TestProjectInlineConfiguration => ({
  extends: true,
  test: { name, setupFiles: SET_UP, ...test },
});

export default defineConfig({
  plugins: [WxtVitest(), headsPlugin, textsPlugin],
  // Tests use a fake browser, which needs no polyfill.
  resolve: { alias: [{ find: /^webextension-polyfill$/, replacement: FAKE_POLYFILL }] },
  test: {
    // By default vitest leaves a core free, even of two.
    maxWorkers: availableParallelism(),
    restoreMocks: true,
    unstubGlobals: true,
    // Tests provoke errors on the console; only those of failures matter.
    silent: 'passed-only',
    // Ends only a test that hangs. The longest takes 10 s, and minutes on a machine with a load of 20.
    testTimeout: 600_000,
    hookTimeout: 600_000,
    projects: [
      // Vitest runs projects by name, isolated ones first, so short shared files come last.
      project('alone', { include: alone, exclude: THOROUGH }),
      // A shared worker loads imports once, which makes the quick loop fast.
      project('together', {
        include: ['tests/**/*.test.{ts,tsx}'],
        exclude: [...THOROUGH, ...alone],
        isolate: false,
        setupFiles: ['tests/fresh-world.ts', ...SET_UP],
      }),
      project('thorough', { include: THOROUGH }),
    ],
  },
});
