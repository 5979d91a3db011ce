import { readdirSync, readFileSync } from 'node:fs';
import { PSEUDO_LANGUAGES } from '#src/texts/languages.ts';
import { compileTexts, type WrittenTexts } from './compile-texts.ts';
import { pseudoTexts } from './pseudo-texts.ts';

/** A file of data/texts: a language, the area it is of, and what is written in it. */
export interface TextFile {
  language: string;
  area: string;
  written: WrittenTexts;
}

/** A file of the package, by its path. */
export interface PackageFile {
  relativeDest: string;
  contents: string;
}

/** All that is written in a folder of languages, each with a file for each area. */
export function textFiles(folder: URL): TextFile[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => {
      const [language = '', area = ''] = name.replace(/\.json$/, '').split(/[\\/]/);
      return { language, area, written: JSON.parse(readFileSync(new URL(name, folder), 'utf8')) };
    });
}

/** The area that the browsers read, in files of their own. */
const MANIFEST = 'manifest';

/**
 * What the package holds of the texts: a compiled file for each area of each language, and for the browsers those of the manifest.
 * `withPseudo`: also the languages that nobody speaks.
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

/** As the browsers want it: https://developer.chrome.com/docs/extensions/reference/api/i18n */
function localeFile({ language, written }: TextFile): PackageFile {
  const messages = Object.fromEntries(Object.entries(written).map(([id, message]) => [id, { message }]));
  return {
    relativeDest: `_locales/${language.replace('-', '_')}/messages.json`,
    contents: JSON.stringify(messages),
  };
}
