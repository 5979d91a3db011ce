/** Years to the half: what a posting needs in all is an estimate, and no more exact than that. */
export const aboutYears = (years: number): number => Math.round(years * 2) / 2;
