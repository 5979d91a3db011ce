/** A month in local time: twelve times the year, plus its index from 0. */
export type MonthNumber = number;

/** Returns the start of a month, in ms since 1970. */
export const startOfMonth = (month: MonthNumber): number =>
  new Date(Math.floor(month / 12), month % 12, 1).getTime();

interface Span {
  month: MonthNumber;
  from: number;
  to: number;
}

/**
 * Creates a function that returns the month of a time (ms since 1970). It uses the calendar once per month,
 * because there are many postings and few months.
 */
export function monthFinder(): (time: number) => MonthNumber {
  const spans: Span[] = [];
  const isIn = (time: number) => (span: Span) => span.from <= time && time < span.to;
  return (time) => {
    const known = spans.find(isIn(time));
    if (known) return known.month;
    const date = new Date(time);
    const month = date.getFullYear() * 12 + date.getMonth();
    spans.push({ month, from: startOfMonth(month), to: startOfMonth(month + 1) });
    return month;
  };
}
