import { LEVELS, type Level } from '#src/skills/tracked-skill.ts';
import type { GridKey } from '../grid/grid-keys.ts';

/** The action of a key on the skill of the focused row. */
export type ListAction = { act: 'level'; level: Level } | { act: 'open' | 'remove' | 'close' };

/** Returns a key's action on a skill, or null for other keys. `gridAction` handles the keys of every grid. */
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
