import { isTold, type Progress, type Status } from '#src/posting/progress/progress.ts';
import { t } from '#src/ui/t.ts';
import { dayOf } from '#src/ui/words.ts';

/** What a status is called. */
export const statusWord = (status: Status): string => t(`status.${status}`);

/** "Applied", and since when where that is known; empty where the user has said nothing. */
export function statusTold(progress: Progress, now: number): { word: string; since: string } {
  const { status, dates } = progress;
  if (status === 'seen') return { word: isTold(progress) ? t('status.noted') : '', since: '' };
  const day = dates[status];
  return {
    word: statusWord(status),
    since: day === undefined ? '' : dayOf(Date.parse(`${day}T00:00`), now),
  };
}
