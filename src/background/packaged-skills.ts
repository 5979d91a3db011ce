import type { SkillFile } from '#src/skills/skill.ts';
import type { SkillLines } from '#src/skills/skill-lines.ts';
import { filesToFind, type SkillWordings } from '#src/skills/skill-parts.ts';
import { packageFile } from '#src/store/package-file.ts';

/** The taxonomy, from the package's files: as a part of the script it would be read at each start, needed or not. */
export async function packagedSkills(): Promise<SkillFile[]> {
  const [lines, wordings] = await Promise.all([
    packageFile<SkillLines[]>('skills.json'),
    packageFile<SkillWordings>('skill-wordings.json'),
  ]);
  return filesToFind({ lines, wordings });
}
