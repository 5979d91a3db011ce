import { createContext, runInContext } from 'node:vm';
import { expect, test } from 'vitest';
import { pageToolsPlugin } from '#src/tools/build/page-tools-plugin.ts';
import { bundledScript } from './bundled-script.ts';

const script = (code: string) => bundledScript(code, pageToolsPlugin);

test('what the reader brings is taken from it, also by what is imported beside it', async () => {
  const code = await script(
    "import { usualReading } from '#src/posting/parts/page-part.ts'; globalThis.steps = usualReading(1, 2);",
  );
  const page = createContext({ given: [] as unknown[] });
  runInContext(
    `globalThis[Symbol.for('gaplight tools')] = {
      *anyPageSteps(...given) { globalThis.given = given; yield; },
    };`,
    page,
  );
  runInContext(`${code}; steps.next();`, page);
  expect(page.given).toEqual([1, 2, { asked: true }]);
  expect(code.length).toBeLessThan(4000);
});

test('the build fails where a script needs more than the reader brings', async () => {
  await expect(
    script("import { blocksHtml } from '#src/posting/text/blocks.ts'; globalThis.made = blocksHtml;"),
  ).rejects.toThrow('blocksHtml');
});
