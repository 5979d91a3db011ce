import type { JudgingFile } from './judging-file.ts';
import type { MarketFile } from './market.ts';

/** What `judging.json` tells of the market too. */
type Judged = 'skills' | 'asked' | 'inTitle';

/**
 * The market as the package's second file has it: what `judging.json` does not tell already. Its counts by role and quarter stand a
 * row a role and a quarter, as neighbours are alike there.
 */
export type MarketRest = Omit<MarketFile, Judged>;

/** Takes from the market what `judging.json` does not tell. */
export function marketRest({ skills, asked, inTitle, byRole, byQuarter, ...rest }: MarketFile): MarketRest {
  return { ...rest, byRole: turned(byRole), byQuarter: turned(byQuarter) };
}

/** The market of both files. */
export function wholeMarket(
  { byRole, byQuarter, ...rest }: MarketRest,
  { skills, asked, inTitle }: Pick<JudgingFile, Judged>,
): MarketFile {
  return { ...rest, skills, asked, inTitle, byRole: turned(byRole), byQuarter: turned(byQuarter) };
}

/** Columns as rows. */
const turned = (rows: readonly number[][]): number[][] =>
  (rows[0] ?? []).map((_, at) => rows.map((row) => row[at] as number));
