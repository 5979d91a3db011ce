import { dayAt } from '#src/posting/facts/day.ts';
import { isStepDue, progressOf } from '#src/posting/progress/progress.ts';
import { rankOf } from '#src/posting/progress/rank-of.ts';
import type { KeptPosting } from '#src/store/db.ts';
import { dayTold } from '#src/ui/progress/day-told.ts';
import { nextTold } from '#src/ui/progress/next-told.ts';
import { t } from '#src/ui/words/t.ts';

/** Formats a posting's next step, or else its deadline. Empty without either. */
export function stepTold(posting: KeptPosting, now: number): { words: string; isDue: boolean } {
  const progress = progressOf(posting);
  return {
    words: nextTold(progress, now) || deadlineTold(posting, now),
    isDue: isStepDue(progress, dayAt(now)),
  };
}

/** Returns "closes tomorrow" while the user can still apply and has not, else an empty string. */
function deadlineTold(posting: KeptPosting, now: number): string {
  const { closes, closed } = posting.facts ?? {};
  const isLate = closed || closes === undefined || closes < dayAt(now);
  if (isLate || rankOf(progressOf(posting).status) >= rankOf('applied')) return '';
  return t('facts.closes', { day: dayTold(closes, now) });
}
