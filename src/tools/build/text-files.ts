import { readdirSync, readFileSync } from 'node:fs';
import { PSEUDO_LANGUAGES } from '#src/ui/texts/languages.ts';
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

/**
 * Returns the packaged texts: one compiled file per area and language, and the manifest texts for the browsers.
 * @param withPseudo Whether to add the pseudo-languages.
 */
export function packagedTexts(files: readonly TextFile[], withPseudo: boolean): PackageFile[] {
  return files.flatMap((file) => {
    if (file.area === MANIFEST) return [localeFile(file)];
    const compiled = compileTexts(file.written);
    const one = (language: string, texts: object) => ({
      relativeDest: `texts/${language}/${file.area}.json`,
      contents: JSON.stringify(texts),
    });
    const pseudo = withPseudo && file.language === 'en' ? PSEUDO_LANGUAGES : [];
    return [
      one(file.language, compiled),
      ...pseudo.map((language) => one(language, pseudoTexts(compiled, language))),
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
