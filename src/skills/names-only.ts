import type { SkillFile } from './skill.ts';

/** The category files without what only the matcher reads (wordings and senses): half their size. */
export function namesOnly(files: readonly SkillFile[]): SkillFile[] {
  return files.map((file) => ({
    ...file,
    skills: file.skills.map(({ phrases: _phrases, sense: _sense, ...entry }) => entry),
  }));
}
