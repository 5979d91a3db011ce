import type { SkillSource } from '#src/background/finder.ts';
import { finderIn } from '#src/background/finder-in.ts';
import { factsOf } from '#src/posting/facts/facts-of.ts';
import { experienceAsked } from '#src/skills/experience.ts';
import { requirementsAsked } from '#src/skills/requirements/requirements-asked.ts';
import type { SkillFile } from '#src/skills/skill.ts';
import { loadGrammar } from '#src/skills/text/language.ts';
import { skillPartsOf } from '#src/tools/build/skill-parts.ts';
import { requirementFileOf } from '#tests/skills/requirements/requirement-files.ts';

/** Returns these category files as packaged. */
export function skillSource(files: readonly SkillFile[]): SkillSource {
  const { lines, wordings, order } = skillPartsOf(files);
  return {
    finding: async () => finderIn,
    experience: async () => experienceAsked,
    requirements: async () => requirementsAsked,
    requirementFiles: requirementFileOf,
    facts: async () => factsOf,
    lines: async () => lines,
    foundBy: async () => ({ wordings, order }),
    grammar: loadGrammar,
  };
}
