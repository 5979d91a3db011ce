import type { SkillChange } from '#src/files/plan-skills.ts';
import type { KnownSkill } from '#src/files/recognised.ts';
import { LEVELS } from '#src/skills/tracked-skill.ts';

/** A line of the preview: a skill in the file, and the import's change to it. */
export interface PreviewLine {
  /** The line's key in the set of picked lines. */
  key: string;
  known: KnownSkill;
  change: SkillChange;
}

/** Whether the import lowers the user's own values, which deserves a second look. */
export function lowersLevel({ before, after }: SkillChange): boolean {
  if (!before) return false;
  return (
    LEVELS.indexOf(after.level) < LEVELS.indexOf(before.level) || (after.years ?? 0) < (before.years ?? 0)
  );
}
