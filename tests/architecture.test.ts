import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

// The dependency rule of the README, held by reading the import lines.

const ROOT = resolve(import.meta.dirname, '..');
const PURE = ['posting', 'skills', 'match', 'insights', 'roadmap', 'transfer', 'sync', 'report'];
const BROWSER = /^(wxt\b|webextension-polyfill|idb$|@webext-core\/)/;

/** What each pure folder may import of the others. What the types of a posting are, all may know. */
const MAY_IMPORT: Record<string, string[]> = {
  posting: [],
  skills: ['posting'],
  match: ['posting', 'skills'],
  insights: ['posting', 'skills', 'match', 'roadmap'],
  roadmap: ['skills', 'match'],
  sync: ['skills'],
  transfer: ['posting', 'skills', 'match'],
  report: [],
  store: ['posting', 'skills', 'match', 'roadmap', 'sync', 'transfer'],
  marks: ['posting', 'skills', 'store'],
  lists: ['posting', 'skills', 'match', 'store'],
  access: ['posting', 'store', 'marks', 'lists'],
  background: ['posting', 'skills', 'match', 'store', 'access', 'marks', 'lists', 'sync'],
};

interface Import {
  file: string;
  from: string;
}

const files = ['src', 'entrypoints', 'data'].flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => join(folder, name)),
);
const imports = files.flatMap(importsOf);

function importsOf(file: string): Import[] {
  const text = readFileSync(join(ROOT, file), 'utf8');
  const found = text.matchAll(
    /^(?:import|export)\b[^'"]*?from\s+'([^']+)'|^import\s+'([^']+)'|\bimport\('([^']+)'\)/gm,
  );
  return [...found].map(([, a, b, c]) => ({ file, from: target(file, a ?? b ?? c ?? '') }));
}

/** The imported file as a path from the root, or the name of the package. */
function target(file: string, from: string): string {
  if (from.startsWith('#')) return from.slice(1);
  return from.startsWith('.') ? relative(ROOT, resolve(ROOT, dirname(file), from)) : from;
}

const folderOf = (path: string) => path.match(/^src\/([^/.]+)(?:\/|\.)/)?.[1] ?? null;
const offenders = (bad: (line: Import) => boolean) =>
  imports.filter(bad).map(({ file, from }) => `${file} → ${from}`);

describe('dependencies', () => {
  it('are read at all', () => {
    expect(imports.length).toBeGreaterThan(50);
  });

  it('keep the browser out of the pure folders', () => {
    expect(offenders(({ file, from }) => PURE.includes(folderOf(file) ?? '') && BROWSER.test(from))).toEqual(
      [],
    );
  });

  it('go one way between the folders of src', () => {
    const bad = ({ file, from }: Import) => {
      const allowed = MAY_IMPORT[folderOf(file) ?? ''];
      const to = folderOf(from);
      return (
        allowed !== undefined &&
        to !== null &&
        to !== folderOf(file) &&
        to !== 'messages' &&
        !allowed.includes(to)
      );
    };
    expect(offenders(bad)).toEqual([]);
  });

  it('never lead to an entrypoint', () => {
    expect(offenders(({ from }) => from.startsWith('entrypoints/'))).toEqual([]);
  });

  it('have one importer of idb and one of compromise', () => {
    const importers = (name: RegExp) =>
      new Set(imports.filter(({ from }) => name.test(from)).map(({ file }) => file));
    expect([...importers(/^idb$/)]).toEqual(['src/store/db.ts']);
    expect([...importers(/^compromise/)]).toEqual(['src/skills/language.ts']);
  });

  it('leave the pure folders without globals of the page', () => {
    const pure = files.filter((file) => PURE.includes(folderOf(file) ?? ''));
    const guilty = pure.filter((file) => /\b(?:window|globalThis)\.|\b(?:browser|chrome)\./.test(code(file)));
    expect(guilty).toEqual([]);
  });
});

function code(file: string): string {
  return readFileSync(join(ROOT, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
}
