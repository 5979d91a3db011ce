import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** A part of the built extension: files by name or glob, or a page's initial scripts. */
export type Part = { part: string } & ({ files: string[] } | { page: string });

/** Size of a part in bytes: unpacked, and with each file gzipped separately, as a package stores it. */
export interface PartSize {
  files: number;
  unpacked: number;
  gzip: number;
}

/** Returns the size of a part; no files mean that the build has no such part. */
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

/** Returns the scripts in a page's HTML, including preloads; none if the page does not exist. */
function scriptsOf(build: string, page: string): string[] {
  const [html] = filesOf(build, [page]).map((name) => readFileSync(join(build, name), 'utf8'));
  return [...(html ?? '').matchAll(/(?:src|href)="\/([^"]+\.js)"/g)].map(([, name]) => name as string);
}
