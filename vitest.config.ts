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

/** Shared workers make the quick loop fast; `npm test` isolates files that touch shared state. */
const isolate = process.env.ISOLATE === '1';

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
    // Property tests take two seconds, and far longer on a busy machine.
    testTimeout: 120_000,
    projects: [
      // Vitest runs projects by name, isolated ones first, so short shared files come last.
      project('alone', { include: alone }),
      sharing('pages', pages, isolate),
      project('thorough', { include: thorough }),
      sharing('together', together, false),
      sharing('touching', touching, isolate),
    ],
  },
});
