import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CUE_FILES } from '#data/cues/index.ts';
import type { CueEntry } from '#src/skills/cues/cue.ts';
import { cueFinder, cuesOf } from '#src/skills/cues/cue-index.ts';
import { speaksOf } from '#src/skills/cues/scope.ts';
import { LANGUAGES } from '#src/skills/text/written-in.ts';

/** Required families of a language. */
const NEEDED = ['deny', 'soften'];

const find = cueFinder(Object.values(CUE_FILES));

/** Whether a cue works in a line: with stars, whether it applies to the text between the first two. */
function acts(id: string, line: string): boolean {
  const pieces = line.split('*');
  const lengths = pieces.map((_, n) => pieces.slice(0, n).join('').length);
  const skills = pieces.flatMap((piece, n) =>
    n % 2 ? [{ start: lengths[n] ?? 0, end: (lengths[n] ?? 0) + piece.length }] : [],
  );
  const text = find(pieces.join(''), skills);
  const own = text.hits.filter(({ cue }) => cue.id === id);
  const [skill] = skills;
  return skill && !own.some(({ cue }) => cue.direction === 'none')
    ? own.some((hit) => speaksOf(hit, skill, text))
    : own.length > 0;
}

const FOLDER = join(import.meta.dirname, '../../data/cues');
const folders = readdirSync(FOLDER, { withFileTypes: true }).filter((entry) => entry.isDirectory());

describe('cues', () => {
  it('have a folder a language, all of them read', () => {
    expect(folders.map(({ name }) => name).sort()).toEqual(Object.keys(CUE_FILES).sort());
    expect(LANGUAGES).toEqual(Object.keys(CUE_FILES));
  });

  it.each(folders)(
    'of $name are in all files of the folder, and in each file that a language needs',
    ({ name }) => {
      const files = readdirSync(join(FOLDER, name)).map((file) => file.replace('.json', ''));
      expect(files.sort()).toEqual(Object.keys(CUE_FILES[name] ?? {}).sort());
      expect(files).toEqual(expect.arrayContaining(NEEDED));
    },
  );

  it('have each an id of its own', () => {
    const ids = Object.values(CUE_FILES)
      .flatMap(cuesOf)
      .map(({ id }) => id);
    expect(ids.filter((id, n) => ids.indexOf(id) !== n)).toEqual([]);
  });
});

for (const [language, files] of Object.entries(CUE_FILES)) {
  for (const [family, entries] of Object.entries(files)) {
    describe(`cues: ${language}, ${family}`, () => {
      for (const { id, yes, no } of entries as readonly CueEntry[]) {
        it(`${id} has three lines and two against them`, () => {
          expect(yes.length).toBeGreaterThanOrEqual(3);
          expect(no.length).toBeGreaterThanOrEqual(2);
        });
        it.each(yes)(`${id}: %s`, (line) => expect(acts(id, line)).toBe(true));
        it.each(no)(`${id}, not: %s`, (line) => expect(acts(id, line)).toBe(false));
      }
    });
  }
}
