import type { PartRead } from '#src/posting/part/part-read.ts';
import type { Progress } from '#src/posting/progress/progress.ts';
import type { Experience } from '#src/skills/experience.ts';
import type { Mention } from '#src/skills/mention.ts';
import type { Requirement } from '#src/skills/requirements/requirement.ts';

/** What the insights need of a kept posting. */
export interface SeenPosting {
  id: string;
  portal: string;
  title: string;
  /** ms since 1970. */
  firstSeen: number;
  lastSeen: number;
  /** The mentions that count: without those of which the user said that they are no skills here. */
  mentions: readonly Mention[];
  /** The experience it asks for in all; absent in what was kept before that was read. */
  experience?: Experience;
  /** What it demands besides skills; absent in what was kept before that was read. */
  requirements?: readonly Requirement[];
  /** That it seems to have been read only in part. */
  partly?: PartRead;
  /** How far the user is with it. */
  progress?: Progress;
}
