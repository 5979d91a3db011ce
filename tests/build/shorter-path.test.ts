import * as simpleIcons from 'simple-icons';
import svgpath from 'svgpath';
import { expect, it } from 'vitest';
import { SKILL_FILES } from '#data/skills/index.ts';
import { shorterPath } from '#src/build/shorter-path.ts';
import { iconsOf } from '#src/build/skill-icons.ts';

/** The commands of a path in units of the whole mark, each with its numbers. */
function drawn(path: string): { command: string; numbers: number[] }[] {
  const all: { command: string; numbers: number[] }[] = [];
  svgpath(path)
    .unshort()
    .abs()
    .iterate(([command, ...numbers]) => {
      all.push({ command, numbers });
    });
  return all;
}

/** How far apart two paths are at most, in units; infinitely where they do not have the same commands. */
function distance(path: string, other: string): number {
  const [a, b] = [drawn(path), drawn(other)];
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
  expect(paths.filter((path) => distance(path, shorterPath(path)) > 0.02)).toEqual([]);
});

it('spares a tenth of the signs at least, in all of them', () => {
  const signs = (all: readonly string[]) => all.join('').length;
  expect(signs(paths.map(shorterPath))).toBeLessThan(0.9 * signs(paths));
});

it('leaves out digits, zeros and spaces', () => {
  expect(shorterPath('M12 0.256l-0.004 1.5 0.5-3a1 1 0 0 1 .5.5z')).toBe('M12 .26l0 1.5.5-3a1 1 0 0 1 .5.5z');
});
