import { dayAt } from '#src/posting/facts/day.ts';
import { isStepOverdue, type Progress } from '#src/posting/progress/progress.ts';
import { t } from '#src/ui/words/t.ts';
import { dayTold } from './day-told.ts';

/** Formats "Next: send references, by tomorrow", or "Overdue: …"; empty without a next step. */
export function nextTold(progress: Progress, now: number): string {
  const { next, nextOn } = progress;
  if (nextOn === null) return next && t('progress.next-is', { next });
  const day = dayTold(nextOn, now);
  if (isStepOverdue(progress, dayAt(now)))
    return next === '' ? t('progress.step-overdue', { day }) : t('progress.next-overdue', { next, day });
  return next === '' ? t('progress.step-by', { day }) : t('progress.next-by', { next, day });
}
