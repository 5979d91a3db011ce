import { readdirSync, readFileSync } from 'node:fs';
import { PSEUDO_LANGUAGES } from '#src/ui/texts/languages.ts';
import type { Compiled } from '#src/ui/texts/texts.ts';
import { compileTexts, type WrittenTexts } from './compile-texts.ts';
import { pseudoTexts } from './pseudo-texts.ts';

/** A file of data/texts: its language, area and content. */
interface TextFile {
  language: string;
  area: string;
  written: WrittenTexts;
}

/** A file of the package, by path. */
export interface PackageFile {
  relativeDest: string;
  contents: string;
}

/** Reads a folder with one folder per language and one file per area. */
export function textFiles(folder: URL): TextFile[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => {
      const [language = '', area = ''] = name.replace(/\.json$/, '').split(/[\\/]/);
      return { language, area, written: JSON.parse(readFileSync(new URL(name, folder), 'utf8')) };
    });
}

/** The area that browsers read from files of their own. */
const MANIFEST = 'manifest';

/** The language whose texts give the ids and their order. */
const FIRST = 'en';

/**
 * Returns the packaged texts: the ids of each area, one file of compiled texts per area and language, and the
 * manifest texts for the browsers. Texts are in the order of their ids, because ids repeated in ten languages
 * were a quarter of all texts.
 * @param withPseudo Whether to add the pseudo-languages.
 */
export function packagedTexts(files: readonly TextFile[], withPseudo: boolean): PackageFile[] {
  const ids = new Map(
    files
      .filter(({ language }) => language === FIRST)
      .map(({ area, written }) => [area, Object.keys(written)]),
  );
  return files.flatMap((file) => {
    const { language, area } = file;
    if (area === MANIFEST) return [localeFile(file)];
    const order = ids.get(area) ?? [];
    const one = (name: string, contents: unknown) => ({
      relativeDest: `texts/${name}/${area}.json`,
      contents: JSON.stringify(contents),
    });
    const compiled = compileTexts(file.written);
    const inOrder = (texts: Compiled) => order.map((id) => texts[id] ?? id);
    const texts = one(language, inOrder(compiled));
    if (language !== FIRST) return [texts];
    const pseudo = withPseudo ? PSEUDO_LANGUAGES : [];
    return [
      one('ids', order),
      texts,
      ...pseudo.map((pseudoLanguage) => one(pseudoLanguage, inOrder(pseudoTexts(compiled, pseudoLanguage)))),
    ];
  });
}

/** The browsers' format: https://developer.chrome.com/docs/extensions/reference/api/i18n */
function localeFile({ language, written }: TextFile): PackageFile {
  const messages = Object.fromEntries(Object.entries(written).map(([id, message]) => [id, { message }]));
  return {
    relativeDest: `_locales/${language.replace('-', '_')}/messages.json`,
    contents: JSON.stringify(messages),
  };
}
