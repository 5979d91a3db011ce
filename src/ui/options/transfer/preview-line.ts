import type { SkillChange } from '#src/transfer/plan-skills.ts';
import type { KnownSkill } from '#src/transfer/recognised.ts';

/** A line of the preview: a skill in the file, and the import's change to it. */
export interface PreviewLine {
  /** The key by which the line is picked. */
  key: string;
  known: KnownSkill;
  change: SkillChange;
}
