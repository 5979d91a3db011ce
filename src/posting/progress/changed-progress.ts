import type { Day } from '../facts/day.ts';
import { type Progress, type Status, TOLD_STATUSES, type ToldStatus } from './progress.ts';
import { rankOf } from './rank-of.ts';

/** Returns the progress with another status, reached on `today` unless known. Later days are removed. */
export function withStatus(now: Progress, status: Status, today: Day): Progress {
  const before = TOLD_STATUSES.filter(
    (told) => rankOf(told) <= rankOf(status) && now.dates[told] !== undefined,
  );
  const dates = Object.fromEntries(before.map((told) => [told, now.dates[told]]));
  return { ...now, status, dates: { ...(status !== 'seen' && { [status]: today }), ...dates } };
}

/** Returns the progress with the day of a status; null: unknown. */
export function withDate(now: Progress, told: ToldStatus, day: Day | null): Progress {
  const { [told]: _before, ...others } = now.dates;
  return { ...now, dates: day === null ? others : { ...others, [told]: day } };
}

/** Returns the progress with the résumé that was sent; an empty name removes it. */
export function withResume(now: Progress, resume: string): Progress {
  const { resume: _before, ...others } = now;
  return resume === '' ? others : { ...others, resume };
}
