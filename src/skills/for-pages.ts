import type { SkillEntry, SkillFile } from './skill.ts';

/** What a page shows of a skill once somebody asks: how else it is called, where to read about it, where to learn it. */
export type SkillDetails = Record<string, Pick<SkillEntry, 'aliases' | 'url' | 'learn'>>;

/** The rest of what pages show, by the skill's id. */
export function detailsOnly(files: readonly SkillFile[]): SkillDetails {
  const entries = files.flatMap(({ skills }) => skills);
  return Object.fromEntries(entries.map(({ id, aliases, url, learn }) => [id, { aliases, url, learn }]));
}

/** The category files with names, kinds and kinship, and the details of each skill put back. */
export function withDetails(files: readonly SkillFile[], details: SkillDetails): SkillFile[] {
  return files.map((file) => ({
    ...file,
    skills: file.skills.map((entry) => ({ ...entry, ...details[entry.id] })),
  }));
}
