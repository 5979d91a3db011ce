import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

// One word an idea: a name means the same in every file.

const ROOT = join(import.meta.dirname, '..');

/** Names that two modules may export, with the reason. */
const SHARED: Readonly<Record<string, string>> = {
  SITES: 'in a script of a page, `src/tools/build/in-page-plugin.ts` puts the one in the place of the other',
  TURN_NOW:
    'in a script of a page, `src/tools/build/in-page-plugin.ts` puts the one in the place of the other',
  awaitsMore:
    'in a script of a page, `src/tools/build/in-page-plugin.ts` puts the one in the place of the other',
  browser:
    'in a script of a page, `src/tools/build/browser-here-plugin.ts` puts the one in the place of the other',
  genericReader:
    'in a script of a page, `src/tools/build/in-page-plugin.ts` puts the one in the place of the other',
  wordsNow:
    'in a script of a page, `src/tools/build/in-page-plugin.ts` puts the one in the place of the other',
  SIGN: 'each file of signs gives its own under one name, and who takes two gives them names of their own',
};

it('means one thing: no two modules export the same name', () => {
  const files = new Map<string, string[]>();
  for (const file of readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })) {
    if (/\.tsx?$/.test(file))
      for (const name of exportedBy(file)) files.set(name, [...(files.get(name) ?? []), file]);
  }
  expect(files.size).toBeGreaterThan(1_000);
  const twice = [...files].filter(([, by]) => by.length > 1);
  expect(twice.filter(([name]) => !(name in SHARED))).toEqual([]);
  expect(Object.keys(SHARED).sort(), 'no exception is out of date').toEqual(
    twice.map(([name]) => name).sort(),
  );
});

/** Returns the names that a module declares and exports, overloads once. */
function exportedBy(file: string): Set<string> {
  const text = readFileSync(join(ROOT, 'src', file), 'utf8');
  const found = text.matchAll(
    /^export (?:declare )?(?:abstract )?(?:async )?(?:function\*?|const|let|class|type|interface|enum) (\w+)/gm,
  );
  return new Set([...found].map(([, name = '']) => name));
}
