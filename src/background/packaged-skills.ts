import { packageFile } from '#src/store/package-file.ts';
import type { SkillSource } from './finder.ts';
import { packagedGrammar } from './packaged-grammar.ts';

/** The taxonomy, from the package's files: as a part of the script it would be read at each start, needed or not. */
export const packagedSkills: SkillSource = {
  lines: () => packageFile('skills.json'),
  wordings: () => packageFile('skill-wordings.json'),
  grammar: packagedGrammar,
};
