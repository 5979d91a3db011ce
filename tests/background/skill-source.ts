import type { SkillSource } from '#src/background/finder.ts';
import { finderIn } from '#src/background/finder-in.ts';
import { skillPartsOf } from '#src/build/skill-parts.ts';
import { factsOf } from '#src/posting/facts/facts-of.ts';
import { experienceAsked } from '#src/skills/experience.ts';
import type { SkillFile } from '#src/skills/skill.ts';
import { loadGrammar } from '#src/skills/text/language.ts';

/** Returns these category files as packaged. */
export function skillSource(files: readonly SkillFile[]): SkillSource {
  const { lines, wordings, order } = skillPartsOf(files);
  return {
    finding: async () => finderIn,
    experience: async () => experienceAsked,
    facts: async () => factsOf,
    lines: async () => lines,
    foundBy: async () => ({ wordings, order }),
    grammar: loadGrammar,
  };
}
