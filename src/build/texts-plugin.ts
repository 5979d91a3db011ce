import { compileTexts } from './compile-texts.ts';

/** A plugin of the tests: a file of data/texts that is imported with `?compiled` comes as the package has it. */
export const textsPlugin = {
  name: 'compiled-texts',
  enforce: 'pre' as const,
  transform: (code: string, id: string) =>
    /\/data\/texts\/[^?]+\.json\?compiled$/.test(id)
      ? { code: `export default ${JSON.stringify(compileTexts(JSON.parse(code)))};`, map: null }
      : null,
};
