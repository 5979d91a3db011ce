import type { PartRead } from '#src/posting/parts/part-read.ts';
import type { Progress } from '#src/posting/progress/progress.ts';
import type { Experience } from '#src/skills/experience.ts';
import type { Mention } from '#src/skills/mention.ts';
import type { Requirement } from '#src/skills/requirements/requirement.ts';

/** The part of a stored posting that insights use. */
export interface SeenPosting {
  id: string;
  portal: string;
  title: string;
  /** In ms since 1970. */
  firstSeen: number;
  lastSeen: number;
  /** Counted mentions, without those that the user rejected. */
  mentions: readonly Mention[];
  /** The total experience required; absent in older records. */
  experience?: Experience;
  /** Requirements besides skills; absent in older records. */
  requirements?: readonly Requirement[];
  /** Set if it was probably read only in part. */
  partly?: PartRead;
  progress?: Progress;
}
