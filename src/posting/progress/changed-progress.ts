import type { Day } from '../facts/day.ts';
import { type Progress, type Status, TOLD_STATUSES, type ToldStatus } from './progress.ts';
import { rankOf } from './rank-of.ts';

/**
 * A progress with another status, reached on `today` unless another day is known. What comes after it has not happened
 * then, so those days go.
 */
export function withStatus(now: Progress, status: Status, today: Day): Progress {
  const before = TOLD_STATUSES.filter(
    (told) => rankOf(told) <= rankOf(status) && now.dates[told] !== undefined,
  );
  const dates = Object.fromEntries(before.map((told) => [told, now.dates[told]]));
  return { ...now, status, dates: { ...(status !== 'seen' && { [status]: today }), ...dates } };
}

/** A progress with the day on which a status was reached; null: it is not known. */
export function withDate(now: Progress, told: ToldStatus, day: Day | null): Progress {
  const { [told]: _before, ...others } = now.dates;
  return { ...now, dates: day === null ? others : { ...others, [told]: day } };
}
