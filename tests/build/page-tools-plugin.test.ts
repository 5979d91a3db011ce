import { createContext, runInContext } from 'node:vm';
import { build, type Rolldown } from 'vite';
import { expect, test } from 'vitest';
import { pageToolsPlugin } from '#src/build/page-tools-plugin.ts';

const ROOT = new URL('../../', import.meta.url).pathname;

/** A script that does only this, bundled as those that are put into a page behind the reader. */
async function script(code: string): Promise<string> {
  const built = (await build({
    root: ROOT,
    configFile: false,
    logLevel: 'silent',
    plugins: [
      pageToolsPlugin,
      {
        name: 'entry',
        resolveId: (source) => (source === 'entry' ? '\0entry' : null),
        load: (id) => (id === '\0entry' ? code.replaceAll('#src/', `${ROOT}src/`) : null),
      },
    ],
    build: { write: false, rolldownOptions: { input: 'entry', output: { format: 'iife' } } },
  })) as Rolldown.RolldownOutput;
  return built.output[0].code;
}

test('what the reader brings is taken from it, also by what is imported beside it', async () => {
  const code = await script(
    "import { usualReading } from '#src/posting/part/page-part.ts'; globalThis.steps = usualReading(1, 2);",
  );
  const page = createContext({ given: [] as unknown[] });
  runInContext(
    `globalThis[Symbol.for('gaplight tools')] = {
      *askedPageSteps(...given) { globalThis.given = given; yield; },
    };`,
    page,
  );
  runInContext(`${code}; steps.next();`, page);
  expect(page.given).toEqual([1, 2]);
  expect(code.length).toBeLessThan(4000);
});

test('the build fails where a script needs more than the reader brings', async () => {
  await expect(
    script("import { blocksHtml } from '#src/posting/blocks.ts'; globalThis.made = blocksHtml;"),
  ).rejects.toThrow('blocksHtml');
});
