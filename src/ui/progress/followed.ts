import type { WithProgress } from '#src/posting/progress/progress.ts';

/** A posting of which the user keeps track, or may. */
export interface Followed extends WithProgress {
  id: string;
  title: string;
}
