import { readdirSync, readFileSync } from 'node:fs';
import { directionOf, PSEUDO_LANGUAGES, type TextLanguage } from '#src/ui/texts/languages.ts';
import type { Compiled, Message } from '#src/ui/texts/texts.ts';
import { compileTexts, type WrittenTexts } from './compile-texts.ts';

const PLAIN = 'AaCcDdEeGgIiLlNnOoRrSsTtUuYyZz';

const ACCENTED = 'ÅåÇçÐðÉéĞğÎîĻļÑñÖöŔŕŠšŢţÛûÝýŽž';

/** Unicode controls that override the text direction between them. */
const [TURN, END] = ['\u202e', '\u202c'];

const isForms = (part: unknown): part is Record<string, unknown> =>
  typeof part === 'object' && part !== null && !Array.isArray(part);

const changedForms = (forms: Record<string, unknown>, said: (text: string) => string) =>
  Object.fromEntries(Object.entries(forms).map(([form, node]) => [form, changed(node, said)]));

const turned = (text: string): string => (text.trim() === '' ? text : TURN + text + END);

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

/** Returns texts in a pseudo-language: accented and a third longer, or right to left. */
function pseudoTexts(compiled: Compiled, language: TextLanguage): Compiled {
  const said = directionOf(language) === 'rtl' ? turned : accented;
  return Object.fromEntries(
    Object.entries(compiled).map(([id, message]) => [id, changed(message, said) as Message]),
  );
}

/**
 * Returns a message with each of its texts changed. A node is `[name, …]`: an argument, its forms by number or
 * kind, or a tag.
 */
function changed(message: unknown, said: (text: string) => string): unknown {
  if (typeof message === 'string') return said(message);
  if (!Array.isArray(message)) return message;
  return message.map((node: unknown) => changedNode(node, said));
}

function changedNode(node: unknown, said: (text: string) => string): unknown {
  if (typeof node === 'string') return said(node);
  if (!Array.isArray(node)) return node;
  const [name, ...rest] = node;
  return [name, ...rest.map((part) => (isForms(part) ? changedForms(part, said) : changedNode(part, said)))];
}

function accented(text: string): string {
  const letters = [...text].map((letter) => ACCENTED[PLAIN.indexOf(letter)] ?? letter).join('');
  return letters.trim() === '' ? letters : letters + '~'.repeat(Math.ceil(text.length / 3));
}
