import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { vi } from 'vitest';
import { compileTexts } from '#src/tools/build/compile-texts.ts';
import { pseudoTexts } from '#src/tools/build/pseudo-texts.ts';
import { PSEUDO_LANGUAGES } from '#src/ui/texts/languages.ts';

/** Serves the packaged files of texts and names in all languages. Returns the names of requested files. */
export function serveTexts(): string[] {
  const asked: string[] = [];
  vi.stubGlobal('fetch', async (name: string) => {
    asked.push(name);
    const [, folder, named] = /^\/(names|purposes)\/([\w-]+)\.json$/.exec(name) ?? [];
    if (folder) return Response.json(readJson(join(DATA, FOLDERS[folder] ?? '', `${named}.json`)));
    const [, language = '', area = ''] = /^\/texts\/([\w-]+)\/(\w+)\.json$/.exec(name) ?? [];
    const pseudo = PSEUDO_LANGUAGES.find((one) => one === language);
    const compiled = compileTexts(writtenIn(pseudo ? 'en' : language, area));
    return Response.json(pseudo ? pseudoTexts(compiled, pseudo) : compiled);
  });
  return asked;
}

const DATA = join(import.meta.dirname, '../../data');
const FOLDERS: Record<string, string> = { names: 'shown-names', purposes: 'purposes' };

const writtenIn = (language: string, area: string): Record<string, string> =>
  readJson(join(DATA, 'texts', language, `${area}.json`));

const readJson = (file: string) => JSON.parse(readFileSync(file, 'utf8'));
