import { ASKED, columnIn, IN_TITLE, type JudgedCounts, type JudgingFile, skillsIn } from './judging-file.ts';
import type { MarketFile } from './market.ts';

/**
 * The market as the package's second file has it: what `judging.bin` does not tell already. Its counts by role and quarter stand a
 * row a role and a quarter, as neighbours are alike there.
 */
export type MarketRest = Omit<MarketFile, keyof JudgedCounts>;

/** Takes from the market what `judging.bin` does not tell. */
export function marketRest({ skills, asked, inTitle, byRole, byQuarter, ...rest }: MarketFile): MarketRest {
  return { ...rest, byRole: turned(byRole), byQuarter: turned(byQuarter) };
}

/** The market of both files, by the ids of the taxonomy that they were made of. */
export function wholeMarket(
  { byRole, byQuarter, ...rest }: MarketRest,
  judging: JudgingFile,
  ids: Iterable<string>,
): MarketFile {
  return {
    ...rest,
    skills: skillsIn(judging, ids),
    asked: columnIn(judging, ASKED),
    inTitle: columnIn(judging, IN_TITLE),
    byRole: turned(byRole),
    byQuarter: turned(byQuarter),
  };
}

/** Columns as rows. */
const turned = (rows: readonly number[][]): number[][] =>
  (rows[0] ?? []).map((_, at) => rows.map((row) => row[at] as number));
