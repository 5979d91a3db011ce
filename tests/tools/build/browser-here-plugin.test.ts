import { createContext, runInContext } from 'node:vm';
import { expect, test } from 'vitest';
import { IN_PAGE, ON_CLICK } from '#src/page/access/content-scripts.ts';
import { inPagePlugin } from '#src/tools/build/in-page-plugin.ts';
import { bundledScript } from './bundled-script.ts';

const ENTRYPOINTS = new URL('../../../entrypoints/', import.meta.url).pathname;
/** Key that the polyfill uses for a failed answer. */
const POLYFILL = '__mozWebExtensionPolyfillReject__';

test.each([...IN_PAGE, ...ON_CLICK])('%s comes into pages without the polyfill', async (script) => {
  const entry = `${ENTRYPOINTS}${script.replace('.js', '.ts')}`;
  const built = await bundledScript(`import one from '${entry}'; one.main();`, inPagePlugin);
  expect(built).toContain('.runtime');
  expect(built).not.toContain(POLYFILL);
});

test('a script of a page has the browser as it stands', async () => {
  const built = await bundledScript(
    "import { browser } from '#src/browser.ts'; globalThis.got = browser.runtime.id;",
    inPagePlugin,
  );
  const page = createContext({ chrome: { runtime: { id: 'gaplight' } } });
  runInContext(built, page);
  expect((page as { got?: string }).got).toBe('gaplight');
});
