import { isTold, type Progress, type Status } from '#src/posting/progress/progress.ts';
import { t } from '#src/ui/words/t.ts';
import { dayOf } from '#src/ui/words/words.ts';

export const statusWord = (status: Status): string => t(`status.${status}`);

/** Formats "Applied" with its date if known; empty without a status. */
export function statusTold(progress: Progress, now: number): { word: string; since: string } {
  const { status, dates } = progress;
  if (status === 'seen') return { word: isTold(progress) ? t('status.noted') : '', since: '' };
  const day = dates[status];
  return {
    word: statusWord(status),
    since: day === undefined ? '' : dayOf(Date.parse(`${day}T00:00`), now),
  };
}
