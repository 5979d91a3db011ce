import { judgingBy } from '#src/match/judging.ts';
import type { JudgingFile } from '#src/match/market/judging-file.ts';

/** Empty market data: nearness follows from the taxonomy alone. */
export const NO_MARKET: JudgingFile = Uint8Array.of(0, 0, 2, 0);

/** Scoring data of tests: their taxonomy, no market, shipped weights. */
export const judgingOf = (taxonomy: Parameters<typeof judgingBy>[0]) => judgingBy(taxonomy, NO_MARKET);
