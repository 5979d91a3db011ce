/** What a key does in every grid, on the row that has the focus. */
type GridAction = { act: 'move'; by: number; extend: boolean } | { act: 'all' };

export type GridKey = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>;

/** The action of a key, or null for keys that are not the grid's. Space is the checkbox's own. */
export function gridAction({ key, shiftKey, ctrlKey, metaKey, altKey }: GridKey): GridAction | null {
  if (altKey) return null;
  if (ctrlKey || metaKey) return key.toLowerCase() === 'a' && !shiftKey ? { act: 'all' } : null;
  const by = MOVES[key];
  return by === undefined ? null : { act: 'move', by, extend: shiftKey };
}

const MOVES: Record<string, number> = {
  ArrowDown: 1,
  ArrowUp: -1,
  PageDown: 10,
  PageUp: -10,
  End: Number.POSITIVE_INFINITY,
  Home: Number.NEGATIVE_INFINITY,
};

/** Where a move leads in the order shown: it stops at the ends. Null where there is nothing to move in. */
export function moveTarget(order: readonly string[], from: string | null, by: number): string | null {
  const at = from === null ? -1 : order.indexOf(from);
  return order[Math.min(Math.max(at + by, 0), order.length - 1)] ?? null;
}

/** The row to go on with once others are gone: the current one, the next that stays, or the one before. */
export function nextAfter(
  gone: readonly string[],
  order: readonly string[],
  current: string | null,
): string | null {
  const removed = new Set(gone);
  const stays = (id: string) => !removed.has(id);
  if (current !== null && stays(current)) return current;
  const at = current === null ? 0 : order.indexOf(current);
  return order.slice(at).find(stays) ?? order.slice(0, at).findLast(stays) ?? null;
}
