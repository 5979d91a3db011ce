import type { SkillWordings } from '#src/skills/skill-wordings.ts';
import { keptFile, packageBytes, packageFile } from '#src/store/package-file.ts';
import type { SkillSource } from './finder.ts';
import { offered } from './further-scripts.ts';

/** Loads the taxonomy from package files; inside the script it would be parsed at each start. */
export const packagedSkills: SkillSource = {
  finding: () => offered('finding'),
  experience: () => offered('experience'),
  requirements: () => offered('requirements'),
  requirementFiles: (language) => keptFile(`requirements/${language}.json`),
  facts: () => offered('facts'),
  lines: () => packageFile('skills.json'),
  async foundBy() {
    const [wordings, order] = await Promise.all([
      packageFile<SkillWordings>('skill-wordings.json'),
      packageBytes('skill-order.bin'),
    ]);
    return { wordings, order };
  },
  grammar: async () => (await offered('grammar'))(),
};
