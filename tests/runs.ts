/** Returns the number of tries of a property: this one in tests, that of `npm run fuzz` there. */
export const runs = (inTests: number): number => Number(process.env.FUZZ_RUNS ?? inTests);
