import type { SimpleIcon } from 'simple-icons';
import { OWN_GLYPHS } from './own-glyphs.ts';
import { shorterPath } from './shorter-path.ts';

/** So many marks come at once: 79 KB, nearly all that a posting's list shows. */
const MOST_ASKED = 250;

/**
 * The glyphs of skills, by the skill's id, as two files: of those that are asked for most, and of all others.
 * @param icons The marks by the skill's id.
 * @param asked The ids of skills, those asked for most first.
 */
export function glyphFiles(
  icons: ReadonlyMap<string, SimpleIcon>,
  asked: readonly string[],
): { most: string; others: string } {
  const glyphs = [
    ...[...icons].map(([skill, { path }]): [string, string] => [skill, shorterPath(path)]),
    ...Object.entries(OWN_GLYPHS),
  ];
  const often = new Set(asked.slice(0, MOST_ASKED));
  const file = (isOften: boolean) =>
    JSON.stringify(Object.fromEntries(glyphs.filter(([skill]) => often.has(skill) === isOften)));
  return { most: file(true), others: file(false) };
}
