import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { vi } from 'vitest';
import { packagedTexts, textFiles } from '#src/tools/build/text-files.ts';

/** Serves the packaged files of texts and names in all languages. Returns the names of requested files. */
export function serveTexts(): string[] {
  const asked: string[] = [];
  vi.stubGlobal('fetch', async (name: string) => {
    asked.push(name);
    const [, folder, named] = /^\/(names|purposes)\/([\w-]+)\.json$/.exec(name) ?? [];
    if (folder) return Response.json(readJson(join(DATA, FOLDERS[folder] ?? '', `${named}.json`)));
    return Response.json(TEXTS.get(name));
  });
  return asked;
}

const DATA = join(import.meta.dirname, '../../data');
const FOLDERS: Record<string, string> = { names: 'shown-names', purposes: 'purposes' };

const TEXTS = new Map(
  packagedTexts(textFiles(pathToFileURL(`${join(DATA, 'texts')}/`)), true).map(
    ({ relativeDest, contents }) => [`/${relativeDest}`, JSON.parse(contents)],
  ),
);

const readJson = (file: string) => JSON.parse(readFileSync(file, 'utf8'));
