import type { Level } from '#src/skills/tracked-skill.ts';
import { changeSkillsAndTell } from '#src/ui/change-skills.ts';
import { doAndTell } from '#src/ui/toast.tsx';
import { linkTo } from '../route.ts';
import { type ListAction, listAction, moveTarget } from './list-keys.ts';
import { NOTHING_SELECTED, type Selection, withAllToggled, withRange, withToggled } from './selection.ts';
import { changeText } from './skill-actions.ts';
import type { TrackedRow } from './tracked-list.ts';
import { type RowFocus, type RowPart, rowIdOf, rowPartOf } from './use-row-focus.ts';

interface Props {
  rows: readonly TrackedRow[];
  /** The ids of the rows, in the order shown. */
  ids: readonly string[];
  focus: RowFocus;
  selection: Selection;
  setSelection: (selection: Selection) => void;
  opened: string | null;
  remove: (rows: readonly TrackedRow[]) => void;
}

export interface ListEvents {
  /** The listeners of the whole list: one each, however many rows there are. */
  on: Record<'onKeyDown' | 'onClick' | 'onFocusIn', (event: Event) => void>;
  selectAll: () => void;
  /** Removes rows; the focus moves to the next one that stays. */
  removeRows: (rows: readonly TrackedRow[]) => void;
}

/** What keys and clicks do in the list. An action on a selected row is one on all that are selected. */
export function useListEvents(props: Props): ListEvents {
  const { rows, ids, focus, selection, setSelection, opened, remove } = props;
  const selectAll = () => setSelection(withAllToggled(selection, ids));

  /** The selected rows where this is one of them, else this one. */
  const meant = (id: string) =>
    rows.filter(({ tracked: { skill } }) =>
      selection.ids.has(id) ? selection.ids.has(skill) : skill === id,
    );

  const removeRows = (gone: readonly TrackedRow[]) => {
    const next = nextAfter(gone, ids, focus.current);
    remove(gone);
    if (next !== null) focus.focus(next, 'check');
  };

  const move = (id: string, part: RowPart, by: number, extend: boolean) => {
    const to = moveTarget(ids, id, by);
    if (to === null) return;
    const anchor = selection.ids.has(id) ? (selection.anchor ?? id) : id;
    if (extend) setSelection(withRange({ ...selection, anchor }, to, ids, true));
    focus.focus(to, part);
  };

  const setLevel = (id: string, level: Level) => {
    const all = meant(id);
    const skills = all.map(({ tracked }) => tracked.skill);
    const names = all.map(({ name }) => name);
    doAndTell(changeSkillsAndTell(skills, { level }, changeText(names, { level })));
  };

  /** Closes the details, or else clears the selection; false where there was neither. */
  const close = (id: string, part: RowPart) => {
    if (opened === id) {
      focus.focus(id, part);
      location.hash = linkTo('skills');
    } else if (selection.ids.size > 0) setSelection(NOTHING_SELECTED);
    else return false;
    return true;
  };

  /** Does what a key means; false where it means nothing here. */
  const perform = (action: ListAction, id: string, part: RowPart | null): boolean => {
    if (action.act === 'close') return close(id, part ?? 'name');
    if (part === null) return false;
    if (action.act === 'move') move(id, part, action.by, action.extend);
    else if (action.act === 'level') setLevel(id, action.level);
    else if (action.act === 'all') selectAll();
    else if (action.act === 'remove') removeRows(meant(id));
    // On the name Enter is the link's own.
    else if (part === 'check') location.hash = linkTo('skills', opened === id ? [] : [id]);
    else return false;
    return true;
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const id = rowIdOf(event.target);
    const action = event.defaultPrevented ? null : listAction(event);
    if (id !== null && action && perform(action, id, rowPartOf(event.target))) event.preventDefault();
  };

  const onClick = (event: MouseEvent) => {
    const id = rowIdOf(event.target);
    if (id === null || !(event.target instanceof HTMLInputElement) || rowPartOf(event.target) !== 'check')
      return;
    const { checked } = event.target;
    setSelection(event.shiftKey ? withRange(selection, id, ids, checked) : withToggled(selection, id));
  };

  const onFocusIn = (event: Event) => {
    const id = rowIdOf(event.target);
    if (id !== null && id !== focus.current) focus.enter(id);
  };

  const on = { onKeyDown, onClick, onFocusIn } as ListEvents['on'];
  return { on, selectAll, removeRows };
}

/** The row to go on with once others are gone: the next that stays, or the one before. */
function nextAfter(
  gone: readonly TrackedRow[],
  ids: readonly string[],
  current: string | null,
): string | null {
  const removed = new Set(gone.map(({ tracked }) => tracked.skill));
  const stays = (id: string) => !removed.has(id);
  if (current !== null && stays(current)) return current;
  const at = current === null ? 0 : ids.indexOf(current);
  return ids.slice(at).find(stays) ?? ids.slice(0, at).findLast(stays) ?? null;
}
