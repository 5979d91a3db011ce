/**
 * Statements of a page outside the posting's text, in its own words. `factsOf` interprets them in the
 * background, as that takes words of many languages and a clock.
 */
export interface ToldByPage {
  /** schema.org's datePosted and validThrough. */
  posted?: string;
  closes?: string;
  /** schema.org's employmentType and jobLocationType. */
  terms?: string[];
  /** schema.org's baseSalary: lowest, highest, currency, period; empty if unknown. */
  pay?: string[];
  /** Short texts near the title and in the page's lists of facts, in order. */
  texts?: string[];
}

/** Maximum length in characters, and maximum number, of such texts. */
export const MOST_TOLD = { length: 200, texts: 60 };

/** Merges the statements of several readers of one page; earlier readers win. */
export function toldTogether(all: readonly (ToldByPage | undefined)[]): ToldByPage {
  const texts = [...new Set(all.flatMap((told) => told?.texts ?? []))].slice(0, MOST_TOLD.texts);
  const together: ToldByPage = Object.assign({}, ...all.toReversed());
  return { ...together, ...(texts.length > 0 && { texts }) };
}
