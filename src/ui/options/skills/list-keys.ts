import { LEVELS, type Level } from '#src/skills/tracked-skill.ts';
import type { GridKey } from '../grid/grid-keys.ts';

/** What a key does to the skill of the row that has the focus. */
export type ListAction = { act: 'level'; level: Level } | { act: 'open' | 'remove' | 'close' };

/** The action of a key, or null for keys that mean nothing to a skill; what they mean in every grid, `gridAction` tells. */
export function listAction({ key, ctrlKey, metaKey, altKey }: GridKey): ListAction | null {
  if (altKey || ctrlKey || metaKey) return null;
  const level = LEVELS[Number(key) - 1];
  if (level) return { act: 'level', level };
  const act = ACTS[key];
  return act ? { act } : null;
}

const ACTS: Record<string, 'open' | 'remove' | 'close'> = {
  Enter: 'open',
  Delete: 'remove',
  Backspace: 'remove',
  Escape: 'close',
};
