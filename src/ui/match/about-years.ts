/** Rounds to half years, as coarsely as the estimate of a posting's total years. */
export const aboutYears = (years: number): number => Math.round(years * 2) / 2;
