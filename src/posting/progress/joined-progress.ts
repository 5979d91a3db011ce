import type { Day } from '../facts/day.ts';
import { type Progress, TOLD_STATUSES } from './progress.ts';
import { rankOf } from './rank-of.ts';

/**
 * Merges two progress records of one job, from two ads or from a backup. Keeps the further status with its next step
 * and résumé, the earlier of each date, and both notes. Merging the same record again changes nothing.
 */
export function joinedProgress(one?: Progress, other?: Progress): Progress | undefined {
  if (!one || !other) return one ?? other;
  const isOneFirst = rankOf(one.status) >= rankOf(other.status);
  const [first, second] = isOneFirst ? [one, other] : [other, one];
  const { next, nextOn } = first.next !== '' || first.nextOn !== null ? first : second;
  const resume = first.resume ?? second.resume;
  return {
    status: first.status,
    dates: joinedDates(first, second),
    note: bothNotes(first.note, second.note),
    next,
    nextOn,
    ...(resume !== undefined && { resume }),
  };
}

/** Merges dates and drops those beyond the merged status. */
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
