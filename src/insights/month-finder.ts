/** A month in the reader's own time: twelve times its year, and its place in it from 0 on. */
export type MonthNumber = number;

/** The first moment of a month, in ms since 1970. */
export const startOfMonth = (month: MonthNumber): number =>
  new Date(Math.floor(month / 12), month % 12, 1).getTime();

interface Span {
  month: MonthNumber;
  from: number;
  to: number;
}

/** Gives the month of a moment (ms since 1970). The calendar is asked once a month, as postings are many and months are few. */
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
