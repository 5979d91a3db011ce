/** What is selected, by id, and where a range begins. */
export interface Selection {
  ids: ReadonlySet<string>;
  /** The row that was last selected or cleared by itself. */
  anchor: string | null;
}

export const NOTHING_SELECTED: Selection = { ids: new Set(), anchor: null };

/** One row selected, or no longer. */
export function withToggled({ ids }: Selection, id: string): Selection {
  const next = new Set(ids);
  if (!next.delete(id)) next.add(id);
  return { ids: next, anchor: id };
}

/** All rows from the anchor to this one, in the order shown, selected or not. Without an anchor: this one. */
export function withRange(
  { ids, anchor }: Selection,
  id: string,
  order: readonly string[],
  selected: boolean,
): Selection {
  const to = order.indexOf(id);
  const from = anchor === null ? to : order.indexOf(anchor);
  const range = from < 0 ? [id] : order.slice(Math.min(from, to), Math.max(from, to) + 1);
  const next = new Set(ids);
  for (const one of range) {
    if (selected) next.add(one);
    else next.delete(one);
  }
  return { ids: next, anchor: from < 0 ? id : (anchor ?? id) };
}

/** Every row, or none where all were selected. */
export function withAllToggled({ ids }: Selection, order: readonly string[]): Selection {
  return order.every((id) => ids.has(id)) ? NOTHING_SELECTED : { ids: new Set(order), anchor: null };
}
