import { type ListedRow, listedRow, rowsFrom } from '#src/insights/listed-rows.ts';
import type { TablePart } from '#src/insights/table-part.ts';
import type { PartMaker } from '#src/store/part-maker.ts';
import { postingTable } from '#src/store/posting-table.ts';
import { INSIGHT_PARTS, rowsById } from '../../insights/insights-table.ts';

/** Some postings as many are listed, in the order of their ids. */
export interface ListPart extends TablePart {
  rows: readonly ListedRow[];
}

/** The table of all kept postings as a list needs it: that of the insights, and beside it what else is shown by. */
export const listTable = () => postingTable(LIST_PARTS);

export const LIST_PARTS: PartMaker<ListPart> = {
  ...INSIGHT_PARTS,
  make: (postings) => ({ ...INSIGHT_PARTS.make(postings), rows: rowsById(postings) }),
  patch(part, changes) {
    const rows = new Map(part.ids.map((id, n) => [id, part.rows[n] as ListedRow]));
    for (const [id, posting] of changes) if (posting) rows.set(id, listedRow(posting));
    const patched = INSIGHT_PARTS.patch(part, changes);
    return { ...patched, rows: patched.ids.map((id) => rows.get(id) as ListedRow) };
  },
  fromBytes(stored, ids) {
    const part = INSIGHT_PARTS.fromBytes(stored, ids);
    const rows = part && rowsFrom(stored.listed, ids);
    return rows && rows.length === part.ids.length ? { ...part, rows } : null;
  },
};
