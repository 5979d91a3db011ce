import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

// Checks the dependency rule in the architecture's table of folders against import lines.

const ROOT = resolve(import.meta.dirname, '..');
const BROWSER = /^(wxt\b|webextension-polyfill|idb$|src\/browser\.ts$)/;
/** Modules that every part may import. */
const FOR_ALL = ['messages', 'log-error'];

/** Allowed imports by folder of src, from the table; null for everything. */
const ARCHITECTURE = readFileSync(join(ROOT, '.github/architecture.md'), 'utf8');
const RULES = new Map(
  [...ARCHITECTURE.matchAll(/^\| `src\/([\w/]+)`[^|]*\|[^|]*\|([^|]*)\|$/gm)].map(([, folder, may]) => [
    folder ?? '',
    (may ?? '').trim(),
  ]),
);
const isPure = (folder: string) => !/browser|^all$/.test(RULES.get(folder) ?? 'all');
const PURE = [...RULES.keys()].filter(isPure);
const mayImport = (folder: string): string[] | null => {
  const may = RULES.get(folder) ?? 'all';
  return may === 'all'
    ? null
    : [...may.matchAll(/`([\w/]+)`|\b(browser)\b/g)].map(([, name, seam]) => name ?? seam ?? '');
};

interface Import {
  file: string;
  from: string;
  /** Whether it imports types only, and so nothing that runs. */
  isType: boolean;
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
  return [...found].map(([line, a, b, c]) => ({
    file,
    from: target(file, a ?? b ?? c ?? ''),
    isType: /^(?:import|export) type\b/.test(line),
  }));
}

/** Returns the imported file as a path from the root, or the package's name. */
function target(file: string, from: string): string {
  if (from.startsWith('#')) return from.slice(1);
  return from.startsWith('.') ? relative(ROOT, resolve(ROOT, dirname(file), from)) : from;
}

/** Returns the row of the table that a file belongs to, or the name of a file of `src` itself. */
const folderOf = (path: string) => {
  const [, inside, first] = path.match(/^src\/((\w+)\/\w[\w-]*)\//) ?? [];
  if (inside && RULES.has(inside)) return inside;
  return first ?? path.match(/^src\/([^/.]+)(?:\/|\.)/)?.[1] ?? null;
};
const offenders = (bad: (line: Import) => boolean) =>
  imports.filter(bad).map(({ file, from }) => `${file} → ${from}`);

describe('dependencies', () => {
  it('are read at all', () => {
    expect(imports.length).toBeGreaterThan(50);
  });

  it('have a rule for each folder of src, and eight pure ones', () => {
    const folders = readdirSync(join(ROOT, 'src'), { withFileTypes: true }).filter((entry) =>
      entry.isDirectory(),
    );
    const rows = [...RULES.keys()].filter((row) => !row.includes('/'));
    expect(rows.sort()).toEqual(folders.map(({ name }) => name).sort());
    expect(PURE).toHaveLength(8);
  });

  it('have rules that go one way: up the table', () => {
    const rows = [...RULES.keys()];
    const wrong = rows.filter((row, at) =>
      mayImport(row)?.some((to) => to !== 'browser' && !rows.slice(0, at).includes(to)),
    );
    expect(wrong).toEqual([]);
  });

  it('keep the browser out of the pure folders', () => {
    expect(offenders(({ file, from }) => PURE.includes(folderOf(file) ?? '') && BROWSER.test(from))).toEqual(
      [],
    );
  });

  it('go one way between the folders of src', () => {
    const bad = ({ file, from }: Import) => {
      const allowed = mayImport(folderOf(file) ?? '');
      const to = folderOf(from);
      if (allowed === null || to === null || to === folderOf(file)) return false;
      return ![...allowed, ...FOR_ALL].includes(to);
    };
    expect(offenders(bad)).toEqual([]);
  });

  it('lead from what a skill is asked for down to the text, and never back', () => {
    const ORDER = ['text', 'names', 'cues', 'sense', 'need', 'asks'];
    const rank = (path: string) => ORDER.indexOf(path.match(/^src\/skills\/(\w+)\//)?.[1] ?? '');
    expect(offenders(({ file, from }) => rank(file) >= 0 && rank(from) > rank(file))).toEqual([]);
  });

  it('are told in short files where skills are found', () => {
    const long = files
      .filter((file) => file.startsWith('src/skills/'))
      .map((file) => [file, readFileSync(join(ROOT, file), 'utf8').trimEnd().split('\n').length] as const)
      .filter(([, lines]) => lines > 200);
    expect(long).toEqual([]);
  });

  it('never lead from what runs in the browser to what builds it', () => {
    expect(offenders(({ file, from }) => folderOf(from) === 'tools' && folderOf(file) !== 'tools')).toEqual(
      [],
    );
  });

  it('never lead from a page to the background', () => {
    expect(
      offenders(
        ({ file, from }) =>
          /^(ui|popup|dashboard)/.test(folderOf(file) ?? '') && folderOf(from) === 'background',
      ),
    ).toEqual([]);
  });

  it('never lead in a circle, not even for a type', () => {
    expect(circles()).toEqual([]);
  });

  it('never lead to an entrypoint', () => {
    expect(offenders(({ from }) => from.startsWith('entrypoints/'))).toEqual([]);
  });

  it('have one importer of idb and one of compromise', () => {
    const importers = (name: RegExp) =>
      new Set(imports.filter(({ from }) => name.test(from)).map(({ file }) => file));
    expect([...importers(/^idb$/)]).toEqual(['src/store/db.ts']);
    expect([...importers(/^compromise/)]).toEqual(['src/skills/text/language.ts']);
  });

  it('reach the browser by one seam, and in scripts of pages by the one that stands for it', () => {
    const runs = ({ from, isType }: Import) => !isType && /polyfill|^wxt\/browser$/.test(from);
    expect(offenders(runs)).toEqual([
      'src/browser.ts → webextension-polyfill',
      'src/page/access/browser-here.ts → wxt/browser',
    ]);
    expect(offenders(({ from }) => from === 'src/page/access/browser-here.ts')).toEqual([]);
    const around = files.filter((file) =>
      /\b(?:chrome\.(?!google\.com)|(?:globalThis|self)\.browser\.)\w/.test(code(file)),
    );
    expect(around).toEqual([]);
  });

  it('leave WXT’s content scripts alone, which tell every page that they are there', () => {
    const loud = /^wxt\/(?:sandbox|client|utils\/(?:define-content-script|content-script-))/;
    expect(offenders(({ from }) => loud.test(from))).toEqual([]);
    expect(files.filter((file) => /^entrypoints\/(?:.*\.)?content\b/.test(file))).toEqual([]);
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

/** Finds import cycles, each once. */
function circles(): string[] {
  const to = Map.groupBy(imports, ({ file }) => file);
  const done = new Set<string>();
  const found: string[] = [];
  const follow = (file: string, way: readonly string[]) => {
    const at = way.indexOf(file);
    if (at >= 0) found.push([...way.slice(at), file].join(' → '));
    if (at >= 0 || done.has(file)) return;
    for (const { from } of to.get(file) ?? []) follow(from, [...way, file]);
    done.add(file);
  };
  for (const file of to.keys()) follow(file, []);
  return found;
}
