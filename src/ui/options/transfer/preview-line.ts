import type { SkillChange } from '#src/transfer/plan-skills.ts';
import type { KnownSkill } from '#src/transfer/recognised.ts';

/** A line of the preview: a skill of the file, and what importing makes of it. */
export interface PreviewLine {
  /** What the line is picked by. */
  key: string;
  known: KnownSkill;
  change: SkillChange;
}
