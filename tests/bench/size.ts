import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Table } from './table.ts';

const ROOT = join(import.meta.dirname, '../../.output/chrome-mv3');

/** How large the built extension is, part by part. */
export function benchSize(): Table {
  const manifest = join(ROOT, 'manifest.json');
  const title = '5. Size of the Chrome build';
  if (!existsSync(manifest)) return { title, columns: [], rows: [], notes: ['Run npm run build first.'] };
  const parts: [string, string[]][] = [
    ['background', ['background.js']],
    ['content scripts', globSync('follow-*.js', { cwd: ROOT })],
    ['read-page, on a click elsewhere', ['read-page.js']],
    ...globSync('*.html', { cwd: ROOT })
      .sort()
      .map((page): [string, string[]] => [`${page}, its scripts`, scriptsOf(page)]),
    ['skills.json, for the pages', ['skills.json']],
  ];
  return {
    title: `${title}, of ${statSync(manifest).mtime.toISOString().slice(0, 16)}Z`,
    columns: ['', 'KB', 'gzip', 'files'],
    rows: parts.map(([name, files]) => rowOf(name, files)),
    notes: ['The pages share chunks; what two of them load is in both rows.'],
  };
}

function rowOf(name: string, files: string[]): (string | number)[] {
  const bytes = files.map((file) => readFileSync(join(ROOT, file)));
  const raw = bytes.reduce((sum, { length }) => sum + length, 0);
  const zipped = bytes.reduce((sum, file) => sum + gzipSync(file, { level: 9 }).length, 0);
  return [name, raw / 1000, zipped / 1000, files.length];
}

/** The scripts that a page loads with it. */
function scriptsOf(page: string): string[] {
  const html = readFileSync(join(ROOT, page), 'utf8');
  return [...html.matchAll(/(?:src|href)="\/([^"]+\.js)"/g)].map(([, file]) => file as string);
}
