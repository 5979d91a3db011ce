/** A period in months since the year 0, half-open: January 2020 is 24240. */
export interface Period {
  from: number;
  to: number;
}

/** Counts the months that these periods cover, overlaps once. */
export function monthsOf(periods: readonly Period[]): number {
  let months = 0;
  let reached = Number.NEGATIVE_INFINITY;
  for (const { from, to } of [...periods].sort((a, b) => a.from - b.from)) {
    months += Math.max(0, to - Math.max(from, reached));
    reached = Math.max(reached, to);
  }
  return months;
}

/** Maximum plausible years of work. */
export const MOST_YEARS = 60;

/** Returns the covered years, rounded: to whole years, below 1.5 to halves, 0.5 to 60. Null without a period. */
export function yearsOf(periods: readonly Period[]): number | null {
  const months = monthsOf(periods);
  if (months === 0) return null;
  return months < 18
    ? Math.max(0.5, Math.round(months / 6) / 2)
    : Math.min(MOST_YEARS, Math.round(months / 12));
}

/** Returns the calendar year in which the last one ends, or null. */
export function lastYearOf(periods: readonly Period[]): number | null {
  const ends = periods.map(({ to }) => to);
  return ends.length > 0 ? Math.floor((Math.max(...ends) - 1) / 12) : null;
}
