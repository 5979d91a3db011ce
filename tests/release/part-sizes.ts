import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** A part of the built extension: files by their names or globs, or the scripts that a page loads before it shows anything. */
export type Part = { part: string } & ({ files: string[] } | { page: string });

/** What a part weighs, in bytes: as it lies on the disk, and each file gzipped by itself, as a package holds it. */
export interface PartSize {
  files: number;
  unpacked: number;
  gzip: number;
}

/** What a part of a build weighs. No file: the build has no such part. */
export function partSize(build: string, part: Part): PartSize {
  const names = 'page' in part ? scriptsOf(build, part.page) : filesOf(build, part.files);
  const contents = names.map((name) => readFileSync(join(build, name)));
  return {
    files: names.length,
    unpacked: contents.reduce((sum, { length }) => sum + length, 0),
    gzip: contents.reduce((sum, content) => sum + gzipSync(content, { level: 9 }).length, 0),
  };
}

function filesOf(build: string, globs: string[]): string[] {
  return globSync(globs, { cwd: build }).filter((name) => statSync(join(build, name)).isFile());
}

/** The scripts that a page's HTML names, those that it preloads among them; none where there is no such page. */
function scriptsOf(build: string, page: string): string[] {
  const [html] = filesOf(build, [page]).map((name) => readFileSync(join(build, name), 'utf8'));
  return [...(html ?? '').matchAll(/(?:src|href)="\/([^"]+\.js)"/g)].map(([, name]) => name as string);
}
