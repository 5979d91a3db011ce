import { type OwnSkill, ownFile } from '#src/skills/own-skill.ts';
import type { SkillFile } from '#src/skills/skill.ts';
import { SkillsByLine } from '#src/skills/skill-lines.ts';
import { type TaxonomyToFind, taxonomyToFind } from '#src/skills/skills-to-find.ts';
import { skillPartsOf } from '#src/tools/build/skill-parts.ts';

/** Compiles these category files as for the package and loads them like the background. */
export function taxonomyAsShipped(
  files: readonly SkillFile[],
  own: readonly OwnSkill[] = [],
): TaxonomyToFind {
  const parts = skillPartsOf(files);
  return taxonomyToFind(new SkillsByLine(parts.lines, ownFile(own)), parts, own);
}
