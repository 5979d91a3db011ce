import fc from 'fast-check';

/**
 * Properties use the same values each time, so failures come from changes, not from chance. `npm run fuzz` uses
 * new values, and a failure prints its seed.
 */
const { SEED, FUZZ_RUNS } = process.env;
if (SEED !== undefined) fc.configureGlobal({ seed: Number(SEED) });
else if (FUZZ_RUNS === undefined) fc.configureGlobal({ seed: 20260101 });
