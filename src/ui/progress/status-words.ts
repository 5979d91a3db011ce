import { isTold, type Progress, type Status } from '#src/posting/progress/progress.ts';
import { dayOf } from '#src/ui/words.ts';

/** What each status is called. */
export const STATUS_WORDS: Record<Status, string> = {
  seen: 'Seen',
  saved: 'Saved',
  applied: 'Applied',
  interview: 'Interview',
  offer: 'Offer',
  closed: 'Closed',
};

/** "Applied", and since when where that is known; empty where the user has said nothing. */
export function statusTold(progress: Progress, now: number): { word: string; since: string } {
  const { status, dates } = progress;
  if (status === 'seen') return { word: isTold(progress) ? 'Noted' : '', since: '' };
  const day = dates[status];
  return {
    word: STATUS_WORDS[status],
    since: day === undefined ? '' : dayOf(Date.parse(`${day}T00:00`), now),
  };
}
