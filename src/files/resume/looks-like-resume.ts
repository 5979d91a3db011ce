import { periodsIn } from './dates.ts';
import { resumeSectionOf } from './section.ts';

/** Number of words in a line that a list of names does not reach. */
const WORDS = 5;
/** Number of lines examined. */
const LINES = 300;

/** Whether a text is a résumé, not just a list of skills: several sections and prose. `now`: current month. */
export function looksLikeResume(text: string, now: number): boolean {
  const lines = text
    .split(/\r?\n/, LINES)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const sections = new Set(lines.map((line) => resumeSectionOf(line.replace(/:$/, ''))).filter(Boolean));
  const tells = (line: string) => line.split(' ').length >= WORDS || periodsIn(line, now).length > 0;
  return sections.size > 1 && lines.some(tells);
}
