/** How often a property is tried: so many times in the tests, and as many as `npm run fuzz` says there. */
export const runs = (inTests: number): number => Number(process.env.FUZZ_RUNS ?? inTests);
