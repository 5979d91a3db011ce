import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { vi } from 'vitest';
import { languageFiles, packagedNames } from '#src/tools/build/language-files.ts';
import { packagedTexts, textFiles } from '#src/tools/build/text-files.ts';

/** Serves the packaged files of texts and names in all languages. Returns the names of requested files. */
export function serveTexts(): string[] {
  const asked: string[] = [];
  vi.stubGlobal('fetch', async (name: string) => {
    asked.push(name);
    return Response.json(PACKAGED.get(name));
  });
  return asked;
}

const data = (folder: string) => pathToFileURL(join(import.meta.dirname, `../../data/${folder}/`));

const PACKAGED = new Map(
  [
    ...packagedTexts(textFiles(data('texts')), true),
    ...packagedNames('names', languageFiles(data('shown-names'))),
    ...packagedNames('purposes', languageFiles(data('purposes'))),
  ].map(({ relativeDest, contents }) => [`/${relativeDest}`, JSON.parse(contents)]),
);
