import { SKILL_FILES } from '#data/skills/index.ts';
import type { FileWorld } from '#src/files/read-file.ts';
import { type Incoming, readFile } from '#src/files/read-file.ts';
import { skillFinder } from '#src/skills/find-skills.ts';
import { loadGrammar } from '#src/skills/text/language.ts';
import { taxonomyAsShipped } from '#tests/skills/taxonomy-as-shipped.ts';

export const TAXONOMY = taxonomyAsShipped(SKILL_FILES);
export const findSkills = skillFinder(TAXONOMY, loadGrammar);

/** A progress watch that nobody cancels. */
export const unwatched = () => ({ signal: new AbortController().signal, progress: () => {} });

/** Context of a file reader as in the page. */
export const world = (part: Partial<FileWorld> = {}): FileWorld => ({
  ...unwatched(),
  taxonomy: TAXONOMY,
  findSkills,
  now: Date.UTC(2026, 10, 29, 12),
  loadPdf: async () => import('pdfjs-dist/legacy/build/pdf.mjs'),
  ...part,
});

/** Reads the content of a file. */
export const read = (content: BlobPart, name = 'file', part: Partial<FileWorld> = {}): Promise<Incoming> =>
  readFile(new Blob([content]), name, world(part));

/** Returns the ids of skills recognised in a file. */
export async function skillsIn(content: BlobPart, name = 'file'): Promise<string[]> {
  const incoming = await read(content, name);
  if (incoming.kind !== 'skills') throw new Error('that is a backup');
  return incoming.found.known.map(({ skill }) => skill);
}

/** Encodes a text in UTF-16 like Excel's “Unicode text”. */
export function utf16(text: string, mark = true): Uint8Array<ArrayBuffer> {
  const codes = [...(mark ? '\uFEFF' : ''), ...text].map((char) => char.charCodeAt(0));
  return new Uint8Array(Uint16Array.from(codes).buffer);
}

/** Encodes a text in Windows-1252, for Latin letters. */
export const latin = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(text, (char) => char.charCodeAt(0));
