import type { JudgingFile } from '#src/market/judging-file.ts';
import { judgingBy } from '#src/match/judging.ts';

/** A market that was never counted: nearness follows from the taxonomy alone. */
export const NO_MARKET: JudgingFile = Uint8Array.of(0, 0, 2, 0);

/** What a test judges by: its taxonomy, no market, and the weights that are shipped. */
export const judgingOf = (taxonomy: Parameters<typeof judgingBy>[0]) => judgingBy(taxonomy, NO_MARKET);
