import { monthNamed } from '#src/posting/facts/day-in.ts';
import type { Span } from '#src/skills/text/spans.ts';
import { ALONE, RANGE, SINCE } from './date-signs.ts';
import type { Period } from './period.ts';

/** A period in a line, with its place. */
export interface Dated extends Span {
  period: Period;
}

/** A year with a month from 0 on, or null. */
interface When {
  year: number;
  month: number | null;
}

/** Maximum characters of a line searched for periods. */
const LONGEST = 2_000;

/** Returns the month of a clock in months since the year 0; `now` in ms since 1970. */
export function monthAt(now: number): number {
  const date = new Date(now);
  return date.getFullYear() * 12 + date.getMonth();
}

/** Returns the periods in a line, from one date to another or to now, in order. `now`: the current month. */
export function periodsIn(line: string, now: number): Dated[] {
  const text = line.slice(0, LONGEST);
  const ranges = [...text.matchAll(RANGE)].map((match) => dated(match, rangeOf(match, now)));
  const since = [...text.matchAll(SINCE)].map((match) => dated(match, openFrom(dateOf(match, '1'), now)));
  const isTold = (one: Dated | null): one is Dated => one !== null && isPast(one.period, now);
  const whole = ranges.filter(isTold);
  // "from 2015 to 2020" is not open-ended.
  const isWithin = ({ start, end }: Dated) => whole.some((one) => one.start < end && start < one.end);
  return [...whole, ...since.filter(isTold).filter((one) => !isWithin(one))].sort(
    (a, b) => a.start - b.start,
  );
}

/** Returns the first lone date in a line as that month or year. */
export function dateAlone(line: string, now: number): Dated | null {
  for (const match of line.slice(0, LONGEST).matchAll(ALONE)) {
    const when = dateOf(match, '1');
    if (!when) continue;
    const from = when.year * 12 + (when.month ?? 0);
    const one = dated(match, { from, to: Math.min(from + (when.month === null ? 12 : 1), now + 1) });
    if (one && isPast(one.period, now)) return one;
  }
  return null;
}

function rangeOf(match: RegExpExecArray, now: number): Period | null {
  const first = dateOf(match, '1');
  if (!first) return null;
  const { now: isNow, open, short } = match.groups ?? {};
  if (isNow !== undefined || open !== undefined) return openFrom(first, now);
  const last = short ? { year: centuryOf(Number(short)), month: null } : dateOf(match, '2');
  // "2023-44" is a number, not a period.
  if (!last || (short && last.year * 12 > now)) return null;
  // Years without months are ambiguous by up to a year at each end; the middle is assumed.
  const from = first.year * 12 + (first.month ?? (last.year === first.year ? 0 : 6));
  const to = last.year * 12 + (last.month === null ? (last.year === first.year ? 12 : 6) : last.month + 1);
  return { from, to: Math.min(to, now + 1) };
}

function openFrom(first: When | null, now: number): Period | null {
  if (!first) return null;
  const isThisYear = first.year === Math.floor(now / 12);
  return { from: first.year * 12 + (first.month ?? (isThisYear ? 0 : 6)), to: now + 1 };
}

/** Returns a match's date with this number; null if the word beside the year is neither a month nor skippable. */
function dateOf({ groups = {} }: RegExpExecArray, n: string): When | null {
  const name = groups[`name${n}`];
  const year = groups[`year${n}`] ?? groups[`year${n}b`] ?? groups[`year${n}c`] ?? groups[`year${n}d`];
  const number = groups[`month${n}`] ?? groups[`month${n}b`];
  if (year === undefined) return null;
  const month = number ? Number(number) : name ? monthNamed(name) || null : null;
  const whole = /^['’]/.test(year) ? centuryOf(Number(year.slice(1))) : Number(year);
  return { year: whole, month: month === null ? null : month - 1 };
}

const centuryOf = (year: number) => (year >= 60 ? 1900 : 2000) + year;

function isPast({ from, to }: Period, now: number): boolean {
  return from < to && from <= now;
}

function dated(match: RegExpExecArray, period: Period | null): Dated | null {
  return period && { start: match.index, end: match.index + match[0].length, period };
}
