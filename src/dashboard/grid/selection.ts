/** The selected ids, and where a range begins. */
export interface Selection {
  ids: ReadonlySet<string>;
  /** The row last selected or cleared on its own. */
  anchor: string | null;
}

export const NOTHING_SELECTED: Selection = { ids: new Set(), anchor: null };

/** Toggles one row. */
export function withToggled({ ids }: Selection, id: string): Selection {
  const next = new Set(ids);
  if (!next.delete(id)) next.add(id);
  return { ids: next, anchor: id };
}

/** Selects or clears all rows from the anchor to this one, in display order. Without an anchor, only this one. */
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

/** Selects every row, or none if all were selected. */
export function withAllToggled({ ids }: Selection, order: readonly string[]): Selection {
  return order.every((id) => ids.has(id)) ? NOTHING_SELECTED : { ids: new Set(order), anchor: null };
}
