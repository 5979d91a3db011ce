import type { AskTable } from '#src/insights/ask-table.ts';
import { bytesOfRows, type ListedRow, listedRow } from '#src/insights/listed-rows.ts';
import { bytesOfPart, partFrom } from '#src/insights/part-bytes.ts';
import type { SeenPosting } from '#src/insights/seen-posting.ts';
import { patchedPart, type TablePart, tablePart } from '#src/insights/table-part.ts';
import { countedMentions } from '#src/store/counted-mentions.ts';
import type { KeptPosting } from '#src/store/db.ts';
import type { PartMaker } from '#src/store/part-maker.ts';
import { postingTable } from '#src/store/posting-table.ts';

/** Where a worker has the table of all kept postings from. */
export interface TableSource<Part> {
  /** Its parts as they are now; `progress` hears how many postings had to be read. */
  read(progress: (postings: number) => void): Promise<Part[]>;
  /** Makes the next reading quicker. For when nobody waits. */
  tidy(): Promise<void>;
  /** In which state the kept postings were as they were read. */
  state(): string;
}

/** The table as it is stored; parts that did not change are the same objects as the last time. */
export function insightsTable(): TableSource<AskTable> {
  const { read, tidy, state } = postingTable(INSIGHT_PARTS);
  return { read: async (progress) => (await read(progress)).map(({ table }) => table), tidy, state };
}

export const INSIGHT_PARTS: PartMaker<TablePart> = {
  // As bytes less than 64 KB, from which Chromium keeps a value in a file of its own.
  rows: 200,
  make: (postings) => tablePart(postings.map(seen)),
  patch: (part, changes) =>
    patchedPart(part, new Map([...changes].map(([id, posting]) => [id, posting && seen(posting)]))),
  // What a list needs is stored with it: else whoever of the two makes a part anew would leave the other without.
  toBytes: (part, ids, postings) => ({
    bytes: bytesOfPart(part, ids),
    listed: bytesOfRows(rowsById(postings), ids),
  }),
  fromBytes: ({ bytes }, ids) => partFrom(bytes, ids),
};

/** What a list needs of postings, in the order of their ids. */
export const rowsById = (postings: readonly KeptPosting[]): ListedRow[] =>
  [...postings].sort((a, b) => (a.id < b.id ? -1 : 1)).map(listedRow);

const seen = (kept: KeptPosting): SeenPosting => ({ ...kept, mentions: countedMentions(kept) });
