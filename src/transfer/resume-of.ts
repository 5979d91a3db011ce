import type { RecordOf } from './backup-format.ts';

type Kept = RecordOf<'resume'>;

/** Stands for the first profile's résumé, which is also the one of whoever has no profiles. */
export const FIRST_RESUME = '';

/** The lines that name a skill in the résumé of a profile, or in the first one. */
export const linesIn = (kept: Kept, resume: string): string[] =>
  resume === FIRST_RESUME
    ? kept.lines
    : (kept.others?.find(({ profile }) => profile === resume)?.lines ?? []);

/** The same with other lines in one of the résumés; none: that résumé does not name the skill. */
export function withLines({ others = [], ...kept }: Kept, resume: string, lines: string[]): Kept {
  if (resume === FIRST_RESUME) return { ...kept, lines, ...(others.length > 0 && { others }) };
  const left = others.filter(({ profile }) => profile !== resume);
  const all = lines.length > 0 ? [...left, { profile: resume, lines }] : left;
  return { ...kept, ...(all.length > 0 && { others: all }) };
}

/** The résumés that name the skill: the first, and the ids of profiles. */
export const resumesIn = (kept: Kept): string[] =>
  [FIRST_RESUME, ...(kept.others ?? []).map(({ profile }) => profile)].filter(
    (resume) => linesIn(kept, resume).length > 0,
  );

/** What is here and what a file adds: of a résumé that is here the lines that are here. */
export function joinedLines(here: Kept | undefined, added: Kept): Kept {
  if (!here) return added;
  const missing = resumesIn(added).filter((resume) => linesIn(here, resume).length === 0);
  return missing.reduce((kept, resume) => withLines(kept, resume, linesIn(added, resume)), here);
}
