import { LEVELS, type Level } from '#src/skills/tracked-skill.ts';
import { changeSkillsAndTell } from '#src/ui/change-skills.ts';
import { doAndTell } from '#src/ui/components/toast.tsx';
import { linkTo } from '#src/ui/route.ts';
import { type GridKey, nextAfter } from '../grid/grid-keys.ts';
import type { Selection } from '../grid/selection.ts';
import type { RowFocus } from '../grid/use-row-focus.ts';
import { changeText } from './skill-actions.ts';
import type { TrackedRow } from './tracked-list.ts';

interface Props {
  rows: readonly TrackedRow[];
  /** The ids of the rows in display order. */
  ids: readonly string[];
  focus: RowFocus;
  selection: Selection;
  opened: string | null;
  remove: (rows: readonly TrackedRow[]) => void;
}

interface ListKeys {
  /** Handles a key on a skill; returns false for other keys. */
  onKey: (event: KeyboardEvent, id: string, cell: string | null) => boolean;
  /** Removes rows and moves the focus to the next one. */
  removeRows: (rows: readonly TrackedRow[]) => void;
}

/** Handles the keys for skills of the list. An action on a selected row applies to all selected rows. */
export function useListKeys({ rows, ids, focus, selection, opened, remove }: Props): ListKeys {
  /** Returns the selected rows if this is one of them, else this one. */
  const meant = (id: string) =>
    rows.filter(({ tracked: { skill } }) =>
      selection.ids.has(id) ? selection.ids.has(skill) : skill === id,
    );

  const removeRows = (gone: readonly TrackedRow[]) => {
    const next = nextAfter(
      gone.map(({ tracked }) => tracked.skill),
      ids,
      focus.current,
    );
    remove(gone);
    if (next !== null) focus.focus(next, 'check');
  };

  const setLevel = (id: string, level: Level) => {
    const all = meant(id);
    const skills = all.map(({ tracked }) => tracked.skill);
    const names = all.map(({ name }) => name);
    doAndTell(changeSkillsAndTell(skills, { level }, changeText(names, { level })));
  };

  /** Closes the details; returns false if they are not open. */
  const close = (id: string, cell: string) => {
    if (opened !== id) return false;
    focus.focus(id, cell);
    location.hash = linkTo('skills');
    return true;
  };

  const perform = (action: ListAction, id: string, cell: string | null): boolean => {
    if (action.act === 'close') return close(id, cell ?? 'name');
    if (cell === null) return false;
    if (action.act === 'level') setLevel(id, action.level);
    else if (action.act === 'remove') removeRows(meant(id));
    // On the name, Enter follows the link.
    else if (cell === 'check') location.hash = linkTo('skills', opened === id ? [] : [id]);
    else return false;
    return true;
  };

  return {
    onKey(event, id, cell) {
      const action = listAction(event);
      return action !== null && perform(action, id, cell);
    },
    removeRows,
  };
}

/** The action of a key on the skill of the focused row. */
type ListAction = { act: 'level'; level: Level } | { act: 'open' | 'remove' | 'close' };

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
