import { FIRST_RESUME } from './first-resume.ts';
import type { RecordOf } from './record-formats.ts';

type Kept = RecordOf<'resume'>;

/** Returns the lines that name a skill in a profile's résumé, else in the first one. */
export const linesIn = (kept: Kept, resume: string): string[] =>
  resume === FIRST_RESUME
    ? kept.lines
    : (kept.others?.find(({ profile }) => profile === resume)?.lines ?? []);

/** Replaces the lines of one résumé; empty if it does not name the skill. */
export function withLines({ others = [], ...kept }: Kept, resume: string, lines: string[]): Kept {
  if (resume === FIRST_RESUME) return { ...kept, lines, ...(others.length > 0 && { others }) };
  const left = others.filter(({ profile }) => profile !== resume);
  const all = lines.length > 0 ? [...left, { profile: resume, lines }] : left;
  return { ...kept, ...(all.length > 0 && { others: all }) };
}

/** Returns the résumés that name the skill: the first one, and ids of profiles. */
export const resumesIn = (kept: Kept): string[] =>
  [FIRST_RESUME, ...(kept.others ?? []).map(({ profile }) => profile)].filter(
    (resume) => linesIn(kept, resume).length > 0,
  );

/** Merges stored and imported lines. For a résumé stored here, its stored lines win. */
export function joinedLines(here: Kept | undefined, added: Kept): Kept {
  if (!here) return added;
  const missing = resumesIn(added).filter((resume) => linesIn(here, resume).length === 0);
  return missing.reduce((kept, resume) => withLines(kept, resume, linesIn(added, resume)), here);
}
