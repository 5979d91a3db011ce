import * as simpleIcons from 'simple-icons';
import svgpath from 'svgpath';
import { expect, it } from 'vitest';
import { SKILL_FILES } from '#data/skills/index.ts';
import { PARTS, shorterPath } from '#src/tools/build/skill-glyphs.ts';
import { iconsOf } from '#src/tools/build/skill-icons.ts';
import { GLYPH_BOX } from '#src/ui/components/tile.tsx';

/** Parses a path into absolute commands with numbers; arcs become curves. */
function drawn(path: ReturnType<typeof svgpath>): { command: string; numbers: number[] }[] {
  const all: { command: string; numbers: number[] }[] = [];
  path
    .unshort()
    .unarc()
    .abs()
    .iterate(([command, ...numbers]) => {
      all.push({ command, numbers });
    });
  return all;
}

/** Returns the maximum deviation between a path and its shortened form, in parts; infinite if commands differ. */
function distance(path: string, shorter: string): number {
  const [a, b] = [drawn(svgpath(path).scale(PARTS)), drawn(svgpath(shorter))];
  const isSame = a.map(({ command }) => command).join('') === b.map(({ command }) => command).join('');
  if (!isSame) return Number.POSITIVE_INFINITY;
  const numbers = (all: typeof a) => all.flatMap((each) => each.numbers);
  const others = numbers(b);
  return Math.max(...numbers(a).map((number, n) => Math.abs(number - (others[n] as number))));
}

const paths = [
  ...iconsOf(
    SKILL_FILES.flatMap(({ skills }) => skills),
    Object.values(simpleIcons),
  ).values(),
].map(({ path }) => path);

it('draws each mark of a skill as it is, but for what nobody sees', () => {
  expect(paths.length).toBeGreaterThan(500);
  // Half a part of rounding, plus one for smooth curves.
  expect(Math.max(...paths.map((path) => distance(path, shorterPath(path))))).toBeLessThanOrEqual(1.5);
});

it('spares a third of the signs at least, in all of them', () => {
  const signs = (all: readonly string[]) => all.join('').length;
  expect(signs(paths.map(shorterPath))).toBeLessThan(0.67 * signs(paths));
});

it('leaves out digits, spaces, arcs and what a curve before tells', () => {
  expect(shorterPath('M12 0.256l-0.004 1.5 0.5-3c1 0 2 1 2 2c0 1.02 1 2 2 2h2z')).toBe(
    'M240 5l0 30 10-60c20 0 40 20 40 40s20 40 40 40h40z',
  );
  expect(shorterPath('M0 0a1 1 0 0 1 1 1')).toBe('M0 0c11 0 20 9 20 20');
});

it('is drawn in the box that it is shown in', () => {
  expect(GLYPH_BOX).toBe(`0 0 ${24 * PARTS} ${24 * PARTS}`);
});
