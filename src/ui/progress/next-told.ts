import type { Progress } from '#src/posting/progress/progress.ts';
import { t } from '#src/ui/t.ts';
import { dayTold } from './day-told.ts';

/** Formats "Next: send references, by tomorrow"; empty without a next step. */
export function nextTold({ next, nextOn }: Progress, now: number): string {
  if (nextOn === null) return next && t('progress.next-is', { next });
  const day = dayTold(nextOn, now);
  return next === '' ? t('progress.step-by', { day }) : t('progress.next-by', { next, day });
}
