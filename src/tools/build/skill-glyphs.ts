import type { SimpleIcon } from 'simple-icons';
import svgpath from 'svgpath';

/**
 * Steps per unit of the 24-unit icon box. Icons are drawn at 48 px or less, so rounding moves nothing by more
 * than a twentieth of a pixel.
 */
export const PARTS = 20;

/** Maximum deviation at which a curve counts as a smooth continuation. */
const NEARLY = 1;

/**
 * Our own 24-unit icons for clouds whose makers forbid showing theirs: a cloud with a symbol, unlike any
 * trademark.
 */
export const OWN_GLYPHS: Readonly<Record<string, string>> = {
  aws: 'M7 20a5.5 5.5 0 0 1-.8-10.94A6.5 6.5 0 0 1 18.7 10.1 5 5 0 0 1 18.5 20zM7.5 13v3h2.5v-3zM11 13v3h2.5v-3zM14.5 13v3H17v-3z',
  azure:
    'M7 20a5.5 5.5 0 0 1-.8-10.94A6.5 6.5 0 0 1 18.7 10.1 5 5 0 0 1 18.5 20zM12.2 10.8 8.6 14.4l3.6 3.6 3.6-3.6z',
};

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

/**
 * Shortens an SVG path: relative, in whole steps, without optional separators. Arcs become curves, because
 * rounding an arc can move all of it.
 */
export function shorterPath(path: string): string {
  const rounded = svgpath(path).scale(PARTS).unshort().unarc().abs().round(0).rel().round(0);
  return withoutTurns(rounded)
    .toString()
    .replace(/ ?(?=[-a-z])| (?=[A-Z])|(?<=[A-Za-z]) /g, '');
}

/** Uses the smooth form for curves whose first control point mirrors the previous one. */
function withoutTurns(path: ReturnType<typeof svgpath>): typeof path {
  let mirrored = [0, 0];
  return path.iterate(([command, ...numbers]) => {
    const [x1 = 0, y1 = 0, x2 = 0, y2 = 0, x = 0, y = 0] = numbers;
    const [turnX = 0, turnY = 0] = mirrored;
    mirrored = command === 'c' ? [x - x2, y - y2] : [0, 0];
    const isMirrored = Math.max(Math.abs(x1 - turnX), Math.abs(y1 - turnY)) <= NEARLY;
    return command === 'c' && isMirrored ? [['s', x2, y2, x, y]] : undefined;
  });
}
