import type { SimpleIcon } from 'simple-icons';
import { OWN_GLYPHS } from './own-glyphs.ts';
import { shorterPath } from './shorter-path.ts';

/** So many marks come at once: 45 KB, nearly all that a posting's list shows. */
const MOST_ASKED = 250;

/** Of 20,000 postings: where fewer ask for a skill, its mark would be seen once in a thousand, and cost as much as any other. */
const LEAST_ASKED = 20;

/**
 * The marks that the package has: of the skills that postings ask for, and of those on roadmaps. Letters stand for the others.
 * @param icons All marks by the skill's id.
 * @param market Ids of skills, those asked for most first, and how many postings ask for each.
 * @param onRoadmaps Ids of the skills on roadmaps.
 */
export function seenMarks(
  icons: ReadonlyMap<string, SimpleIcon>,
  { skills, asked }: { skills: readonly string[]; asked: readonly number[] },
  onRoadmaps: ReadonlySet<string>,
): Map<string, SimpleIcon> {
  const rank = new Map(skills.map((skill, at) => [skill, at]));
  const askedFor = (skill: string) => asked[rank.get(skill) ?? skills.length] ?? 0;
  return new Map([...icons].filter(([skill]) => askedFor(skill) >= LEAST_ASKED || onRoadmaps.has(skill)));
}

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
    ...[...icons].map(([skill, { path }]): [string, string] => [skill, path]),
    ...Object.entries(OWN_GLYPHS),
  ].map(([skill, path]): [string, string] => [skill, shorterPath(path)]);
  const often = new Set(asked.slice(0, MOST_ASKED));
  const file = (isOften: boolean) =>
    JSON.stringify(Object.fromEntries(glyphs.filter(([skill]) => often.has(skill) === isOften)));
  return { most: file(true), others: file(false) };
}
