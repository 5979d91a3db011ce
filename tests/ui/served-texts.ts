import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { vi } from 'vitest';
import { compileTexts } from '#src/build/compile-texts.ts';
import { pseudoTexts } from '#src/build/pseudo-texts.ts';
import { PSEUDO_LANGUAGES } from '#src/texts/languages.ts';

/** Answers for the package's files of texts and names, as a build with all languages has them. Gives the names that were asked for. */
export function serveTexts(): string[] {
  const asked: string[] = [];
  vi.stubGlobal('fetch', async (name: string) => {
    asked.push(name);
    const [, named] = /^\/names\/([\w-]+)\.json$/.exec(name) ?? [];
    if (named) return Response.json(readJson(join(NAMES, `${named}.json`)));
    const [, language = '', area = ''] = /^\/texts\/([\w-]+)\/(\w+)\.json$/.exec(name) ?? [];
    const pseudo = PSEUDO_LANGUAGES.find((one) => one === language);
    const compiled = compileTexts(writtenIn(pseudo ? 'en' : language, area));
    return Response.json(pseudo ? pseudoTexts(compiled, pseudo) : compiled);
  });
  return asked;
}

const TEXTS = join(import.meta.dirname, '../../data/texts');

const NAMES = join(import.meta.dirname, '../../data/shown-names');

const writtenIn = (language: string, area: string): Record<string, string> =>
  readJson(join(TEXTS, language, `${area}.json`));

const readJson = (file: string) => JSON.parse(readFileSync(file, 'utf8'));
