import { foldName } from '../text/text.ts';
import { type Day, dayOfNumbers } from './day.ts';
import { DATE_LANGUAGES } from './languages.ts';

const ISO = /(?<!\d)(?<year>\d{4})[-/.](?<month>\d{1,2})[-/.](?<day>\d{1,2})(?!\d)/;
/** "1. 12. 2026", also with hyphens: nobody who writes the month first uses hyphens. */
const DAY_FIRST = /(?<!\d)(?<day>\d{1,2})(?:\. ?|-)(?<month>\d{1,2})(?:\. ?|-)(?<year>\d{4})(?!\d)/;
const SLASHES = /(?<!\d)(?<one>\d{1,2})\/(?<other>\d{1,2})\/(?<year>\d{4})(?!\d)/;
const EAST_ASIAN = /(?<year>\d{4})[年] ?(?<month>\d{1,2})[月] ?(?<day>\d{1,2})[日]/;
const NAMED_AFTER =
  /(?<!\d)(?<day>\d{1,2})(?:st|nd|rd|th|er|º|\.)? (?:of |de |d’)?(?<name>\p{L}{3,})\.?,? (?:de )?(?<year>\d{4})(?!\d)/u;
const NAMED_BEFORE = /(?<name>\p{L}{3,})\.? (?<day>\d{1,2})(?:st|nd|rd|th)?,? (?<year>\d{4})(?!\d)/u;
/** A Unix timestamp in seconds or milliseconds, as the whole text. */
const STAMP = /^(\d{10})(?:\d{3})?$/;

/**
 * Returns the day in a text as the page wrote it, ignoring hours and time zone. Null if there is none or it is
 * ambiguous ("3/4/2026").
 */
export function dayIn(text: string): Day | null {
  const stamp = text.match(STAMP)?.[1];
  if (stamp) return new Date(Number(stamp) * 1000).toISOString().slice(0, 10);
  for (const pattern of [ISO, DAY_FIRST, EAST_ASIAN, NAMED_AFTER, NAMED_BEFORE]) {
    const { year, month, name, day } = text.match(pattern)?.groups ?? {};
    const found = day && dayOfNumbers(Number(year), name ? monthNamed(name) : Number(month), Number(day));
    if (found) return found;
  }
  const { one, other, year } = text.match(SLASHES)?.groups ?? {};
  const [first, second] = [Number(one), Number(other)];
  if (first > 12 || first === second) return dayOfNumbers(Number(year), second, first);
  return second > 12 ? dayOfNumbers(Number(year), first, second) : null;
}

let months: Map<string, number> | null = null;

/** Returns the month's number (1 to 12) for its long or short name in any of the languages; 0 if unknown. */
export function monthNamed(name: string): number {
  months ??= monthNames();
  return months.get(foldName(name)) ?? 0;
}

/** Maps folded month names, long and short, as they appear beside a day. */
function monthNames(): Map<string, number> {
  const names = new Map<string, number>();
  for (const language of DATE_LANGUAGES) {
    for (const month of ['long', 'short'] as const) {
      const format = new Intl.DateTimeFormat(language, { day: 'numeric', month, timeZone: 'UTC' });
      for (let index = 0; index < 12; index++) {
        const parts = format.formatToParts(Date.UTC(2026, index, 3));
        const name = foldName(parts.find(({ type }) => type === 'month')?.value ?? '');
        if (!/\d/.test(name) && !names.has(name)) names.set(name, index + 1);
      }
    }
  }
  return names;
}
