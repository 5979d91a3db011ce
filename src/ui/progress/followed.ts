import type { WithProgress } from '#src/posting/progress/progress.ts';

/** A posting whose application status can be edited. */
export interface Followed extends WithProgress {
  id: string;
  title: string;
}
