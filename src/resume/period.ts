/** A stretch of time in months since the year 0, half-open: January 2020 is 24240. */
export interface Period {
  from: number;
  to: number;
}

/** How many months these periods cover together; what two cover counts once. */
export function monthsOf(periods: readonly Period[]): number {
  let months = 0;
  let reached = Number.NEGATIVE_INFINITY;
  for (const { from, to } of [...periods].sort((a, b) => a.from - b.from)) {
    months += Math.max(0, to - Math.max(from, reached));
    reached = Math.max(reached, to);
  }
  return months;
}

/** Nobody has worked for longer. */
export const MOST_YEARS = 60;

/** Years as one tells them: whole ones, below a year and a half halves, 0.5 to 60. Null where there is no period. */
export function yearsOf(periods: readonly Period[]): number | null {
  const months = monthsOf(periods);
  if (months === 0) return null;
  return months < 18
    ? Math.max(0.5, Math.round(months / 6) / 2)
    : Math.min(MOST_YEARS, Math.round(months / 12));
}

/** The calendar year in which the last of them ends; null where there is none. */
export function lastYearOf(periods: readonly Period[]): number | null {
  const ends = periods.map(({ to }) => to);
  return ends.length > 0 ? Math.floor((Math.max(...ends) - 1) / 12) : null;
}
