/**
 * What a page tells of a posting beside its text, in its own words; `factsOf` finds out what they mean. A content script
 * carries them no further than that: what they mean takes words in many languages, and a clock.
 */
export interface ToldByPage {
  /** schema.org's datePosted and validThrough. */
  posted?: string;
  closes?: string;
  /** schema.org's employmentType and jobLocationType. */
  terms?: string[];
  /** schema.org's baseSalary: the least, the most, the currency, and what it is for; empty where one is not told. */
  pay?: string[];
  /** Short texts by the title and in the page's own lists of facts, in order. */
  texts?: string[];
}

/** The longest text of these, in characters, and how many there may be. */
export const MOST_TOLD = { length: 200, texts: 60 };

/** What several readers of one page tell, the first before the others. */
export function toldTogether(all: readonly (ToldByPage | undefined)[]): ToldByPage {
  const texts = [...new Set(all.flatMap((told) => told?.texts ?? []))].slice(0, MOST_TOLD.texts);
  const together: ToldByPage = Object.assign({}, ...all.toReversed());
  return { ...together, ...(texts.length > 0 && { texts }) };
}
