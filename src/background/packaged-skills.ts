import { packageFile } from '#src/store/package-file.ts';
import type { SkillSource } from './finder.ts';
import { offered } from './further-scripts.ts';

/** The taxonomy, from the package's files: as a part of the script it would be read at each start, needed or not. */
export const packagedSkills: SkillSource = {
  finding: () => offered('finding'),
  lines: () => packageFile('skills.json'),
  wordings: () => packageFile('skill-wordings.json'),
  grammar: async () => (await offered('grammar'))(),
};
