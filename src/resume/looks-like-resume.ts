import { periodsIn } from './dates.ts';
import { resumeSectionOf } from './section.ts';

/** A list of names has no line of so many words. */
const WORDS = 5;
/** So many lines are enough to tell. */
const LINES = 300;

/**
 * Whether a text is a résumé rather than a list under the heading "Skills": it has several sections, and tells of something.
 * `now`: the month that it is.
 */
export function looksLikeResume(text: string, now: number): boolean {
  const lines = text
    .split(/\r?\n/, LINES)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const sections = new Set(lines.map((line) => resumeSectionOf(line.replace(/:$/, ''))).filter(Boolean));
  const tells = (line: string) => line.split(' ').length >= WORDS || periodsIn(line, now).length > 0;
  return sections.size > 1 && lines.some(tells);
}
