/** The action of a key in every grid, on the focused row. */
type GridAction = { act: 'move'; by: number; extend: boolean } | { act: 'all' };

export type GridKey = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>;

/** Returns a key's action, or null if the grid does not handle it. Space is left to the checkbox. */
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

/** Returns the row that a move leads to, stopping at the ends. Null if there are no rows. */
export function moveTarget(order: readonly string[], from: string | null, by: number): string | null {
  const at = from === null ? -1 : order.indexOf(from);
  return order[Math.min(Math.max(at + by, 0), order.length - 1)] ?? null;
}

/**
 * Returns the row to focus after others are removed: the current one, else the next that stays, else the one
 * before.
 */
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
