import { LEVELS, type Level } from '#src/skills/tracked-skill.ts';

/** What a key does in the list, on the row that has the focus. */
export type ListAction =
  | { act: 'move'; by: number; extend: boolean }
  | { act: 'level'; level: Level }
  | { act: 'open' | 'remove' | 'all' | 'close' };

type Key = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>;

/** The action of a key, or null for keys that are not the list's. Space is the checkbox's own. */
export function listAction({ key, shiftKey, ctrlKey, metaKey, altKey }: Key): ListAction | null {
  if (altKey) return null;
  if (ctrlKey || metaKey) return key.toLowerCase() === 'a' && !shiftKey ? { act: 'all' } : null;
  const by = MOVES[key];
  if (by !== undefined) return { act: 'move', by, extend: shiftKey };
  const level = LEVELS[Number(key) - 1];
  if (level) return { act: 'level', level };
  const act = ACTS[key];
  return act ? { act } : null;
}

const MOVES: Record<string, number> = {
  ArrowDown: 1,
  ArrowUp: -1,
  PageDown: 10,
  PageUp: -10,
  End: Number.POSITIVE_INFINITY,
  Home: Number.NEGATIVE_INFINITY,
};

const ACTS: Record<string, 'open' | 'remove' | 'close'> = {
  Enter: 'open',
  Delete: 'remove',
  Backspace: 'remove',
  Escape: 'close',
};

/** Where a move leads in the order shown: it stops at the ends. Null where there is nothing to move in. */
export function moveTarget(order: readonly string[], from: string | null, by: number): string | null {
  const at = from === null ? -1 : order.indexOf(from);
  return order[Math.min(Math.max(at + by, 0), order.length - 1)] ?? null;
}
