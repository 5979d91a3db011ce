import fc from 'fast-check';

/**
 * Properties are tried with the same values each time, so that it is a change, and not chance, that makes a test fail.
 * `npm run fuzz` tries them with others each time, and a failure tells the seed that finds it again.
 */
const { SEED, FUZZ_RUNS } = process.env;
if (SEED !== undefined) fc.configureGlobal({ seed: Number(SEED) });
else if (FUZZ_RUNS === undefined) fc.configureGlobal({ seed: 20260101 });
