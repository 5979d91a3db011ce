import { compileTexts } from './compile-texts.ts';

/** Test plugin: importing a file of data/texts with `?compiled` gives its packaged form. */
export const textsPlugin = {
  name: 'compiled-texts',
  enforce: 'pre' as const,
  transform: (code: string, id: string) =>
    /\/data\/texts\/[^?]+\.json\?compiled$/.test(id)
      ? { code: `export default ${JSON.stringify(compileTexts(JSON.parse(code)))};`, map: null }
      : null,
};
