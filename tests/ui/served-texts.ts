import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { vi } from 'vitest';
import { packagedTexts, textFiles } from '#src/build/text-files.ts';

/** Answers for the package's files of texts and names, as a build with all languages has them. Gives the names that were asked for. */
export function serveTexts(): string[] {
  const asked: string[] = [];
  vi.stubGlobal('fetch', async (name: string) => {
    asked.push(name);
    const [, folder, named] = /^\/(names|purposes)\/([\w-]+)\.json$/.exec(name) ?? [];
    if (folder) return Response.json(readJson(join(DATA, FOLDERS[folder] ?? '', `${named}.json`)));
    return new Response(TEXTS.get(name));
  });
  return asked;
}

const DATA = join(import.meta.dirname, '../../data');
const FOLDERS: Record<string, string> = { names: 'shown-names', purposes: 'purposes' };

const TEXTS = new Map(
  packagedTexts(textFiles(pathToFileURL(join(DATA, 'texts/'))), true).map(({ relativeDest, contents }) => [
    `/${relativeDest}`,
    contents,
  ]),
);

const readJson = (file: string) => JSON.parse(readFileSync(file, 'utf8'));
