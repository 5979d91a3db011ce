import type { Skill } from './skill.ts';

/** Skills under numbers, with what they are found by told as text, so that a skill need not be read before it is met. */
export interface SkillTexts {
  at: (n: number) => Skill;
  numberOf: (id: string) => number | undefined;
  /** All names, some at a time: they stand from one offset of a text to another, apart by semicolons or tabs. */
  eachName: (report: ReportNames) => void;
  eachPhrase: (report: (phrase: string, n: number) => void) => void;
}

type ReportNames = (names: string, from: number, to: number, n: number) => void;

/** The same of skills that have all been read: as tools and tests have them. */
export function skillTexts(skills: ReadonlyMap<string, Skill>): SkillTexts {
  if ('eachName' in skills) return skills as ReadonlyMap<string, Skill> & SkillTexts;
  const all = [...skills.values()];
  const numbers = new Map(all.map(({ id }, n) => [id, n]));
  return {
    at: (n) => all[n] as Skill,
    numberOf: (id) => numbers.get(id),
    eachName: (report) =>
      all.forEach(({ name, aliases, misspelled, sense }, n) => {
        const { listed = [], proven = [] } = sense ?? {};
        reportAll([name, ...aliases, ...misspelled, ...listed, ...proven], n, report);
      }),
    eachPhrase: (report) =>
      all.forEach(({ phrases }, n) => {
        for (const phrase of phrases) report(phrase, n);
      }),
  };
}

/** Names one by one: those of the user's own skills may hold any sign, even those that stand between names. */
export function reportAll(names: readonly string[], n: number, report: ReportNames): void {
  for (const name of names) report(name.replace(/[;\t]/g, ' '), 0, name.length, n);
}
