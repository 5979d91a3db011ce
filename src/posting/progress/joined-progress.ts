import type { Day } from '../facts/day.ts';
import { type Progress, TOLD_STATUSES } from './progress.ts';
import { rankOf } from './rank-of.ts';

/**
 * What was said of one job in two places, as of two of its ads or here and in a backup: the status that is further along,
 * of each date the earlier one, both notes, and the next step of the one that is further. The same again changes nothing.
 */
export function joinedProgress(one?: Progress, other?: Progress): Progress | undefined {
  if (!one || !other) return one ?? other;
  const isOneFirst = rankOf(one.status) >= rankOf(other.status);
  const [first, second] = isOneFirst ? [one, other] : [other, one];
  const { next, nextOn } = first.next !== '' || first.nextOn !== null ? first : second;
  return {
    status: first.status,
    dates: joinedDates(first, second),
    note: bothNotes(first.note, second.note),
    next,
    nextOn,
  };
}

/** Days beyond the status that counts have not come. */
function joinedDates({ status, dates: one }: Progress, { dates: other }: Progress): Progress['dates'] {
  const days = TOLD_STATUSES.filter((told) => rankOf(told) <= rankOf(status)).flatMap((told) => {
    const day = earlier(one[told], other[told]);
    return day === undefined ? [] : [[told, day] as const];
  });
  return Object.fromEntries(days);
}

function earlier(one: Day | undefined, other: Day | undefined): Day | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return one < other ? one : other;
}

function bothNotes(one: string, other: string): string {
  if (one.includes(other)) return one;
  return other.includes(one) ? other : `${one}\n\n${other}`;
}
