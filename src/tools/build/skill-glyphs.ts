import type { SimpleIcon } from 'simple-icons';
import { OWN_GLYPHS } from './own-glyphs.ts';
import { shorterPath } from './shorter-path.ts';

/** Icons in the first file: 45 KB that cover nearly every list of a posting. */
const MOST_ASKED = 250;

/**
 * Minimum number of postings out of 20,000 that ask for a skill. A rarer skill's icon would hardly be seen and
 * costs as much as any other.
 */
const LEAST_ASKED = 20;

/**
 * Selects the icons to package: skills that postings ask for, and skills on roadmaps. Others show initials.
 * @param icons All icons by skill id.
 * @param market Skill ids, most asked first, with the number of postings.
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
 * Splits the icons into two files: the most asked skills, and all others.
 * @param icons The icons by skill id.
 * @param asked Skill ids, most asked first.
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
