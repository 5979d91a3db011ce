import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { recogniseResume } from '#src/files/recognise-resume.ts';
import type { KnownSkill } from '#src/files/recognised.ts';
import { skillNames } from '#src/files/skill-names.ts';
import { findSkills, TAXONOMY } from '#tests/files/world.ts';

/** The day on which these résumés are read. */
export const NOW = Date.UTC(2026, 10, 29, 12);

/** An annotator's label for a skill in a résumé; level null: optional. */
interface Wanted {
  skill: string;
  level: string | null;
  years: number | null;
}

/** A résumé of our own writing with labels: one skill a line with level and years, "-" for none. */
export interface Resume {
  name: string;
  text: string;
  wanted: readonly Wanted[];
}

const names = skillNames(TAXONOMY);

/** Loads the résumés of a folder: `texts` for development, `held-back` for measuring only. */
export function resumesIn(folder: 'texts' | 'held-back'): Resume[] {
  const path = join(import.meta.dirname, folder);
  return readdirSync(path).map((name) => {
    const [text = '', labels = ''] = readFileSync(join(path, name), 'utf8').split('=====\n');
    return { name, text, wanted: labels.trim().split('\n').map(wantedOf) };
  });
}

function wantedOf(line: string): Wanted {
  const [name = '', level = '-', years = '-'] = line.split(' | ');
  const skill = names.exact(name)?.id;
  if (!skill && level !== '-') throw new Error(`${name} is no skill`);
  return {
    skill: skill ?? name,
    level: level === '-' ? null : level,
    years: years === '-' ? null : Number(years),
  };
}

/** Recognises the skills in a résumé's text. */
export const readText = (text: string) => recogniseResume(text, { taxonomy: TAXONOMY, findSkills, now: NOW });

/** Counts over résumés: found, wrong, missed, and right details of the found. */
export interface Tally {
  found: number;
  wrong: string[];
  missed: string[];
  levels: string[];
  years: string[];
}

/** Compares extraction from résumés with the labels. */
export async function tallyOf(resumes: readonly Resume[]): Promise<Tally> {
  const tally: Tally = { found: 0, wrong: [], missed: [], levels: [], years: [] };
  for (const { name, text, wanted } of resumes) {
    const { known } = await readText(text);
    const bySkill = new Map(wanted.map((one) => [one.skill, one]));
    for (const one of known) {
      const want = bySkill.get(one.skill);
      if (!want) tally.wrong.push(`${name} ${one.skill}`);
      else if (want.level !== null) judge(one, want, name, tally);
    }
    const taken = new Set(known.map(({ skill }) => skill));
    const missed = wanted.filter(({ skill, level }) => level !== null && !taken.has(skill));
    tally.missed.push(...missed.map(({ skill }) => `${name} ${skill}`));
  }
  return tally;
}

/** A missing level counts as solid, and years are right within one. */
function judge(one: KnownSkill, want: Wanted, name: string, tally: Tally): void {
  tally.found += 1;
  const level = one.level ?? 'solid';
  if (level !== want.level) tally.levels.push(`${name} ${one.skill}: ${level}, not ${want.level}`);
  const isNear =
    one.years === null || want.years === null
      ? one.years === want.years
      : Math.abs(one.years - want.years) <= 1;
  if (!isNear) tally.years.push(`${name} ${one.skill}: ${one.years}, not ${want.years}`);
}

/** Returns F1 of the skills, and the right shares of levels and years. */
export function figuresOf({ found, wrong, missed, levels, years }: Tally) {
  return {
    f1: (2 * found) / (2 * found + wrong.length + missed.length),
    level: 1 - levels.length / found,
    years: 1 - years.length / found,
  };
}
