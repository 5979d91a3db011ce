import type { SkillChange } from '#src/files/plan-skills.ts';
import type { KnownSkill } from '#src/files/recognised.ts';

/** A line of the preview: a skill in the file, and the import's change to it. */
export interface PreviewLine {
  /** The line's key in the set of picked lines. */
  key: string;
  known: KnownSkill;
  change: SkillChange;
}
