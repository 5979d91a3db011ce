import { gridAction, moveTarget } from './grid-keys.ts';
import { NOTHING_SELECTED, type Selection, withAllToggled, withRange, withToggled } from './selection.ts';
import { cellOf, type RowFocus, rowIdOf } from './use-row-focus.ts';

interface Props {
  /** The ids of the rows in display order. */
  ids: readonly string[];
  focus: RowFocus;
  selection: Selection;
  setSelection: (selection: Selection) => void;
  /**
   * Handles a list's own keys before the grid's. `cell` is the focused control, or null if keys do not move
   * between it and others. Returns false for keys it does not handle.
   */
  onKey?: (event: KeyboardEvent, id: string, cell: string | null) => boolean;
}

/** A grid's listeners, delegated: one each for all rows. */
export type GridEvents = Record<'onKeyDown' | 'onClick' | 'onFocusIn', (event: Event) => void>;

/**
 * Handles keys and clicks in every grid. Arrows, Page Up/Down, Home and End move to the same control of another
 * row; with Shift they extend the selection. Escape clears it.
 */
export function useGridEvents({ ids, focus, selection, setSelection, onKey }: Props): GridEvents {
  const move = (id: string, cell: string, by: number, extend: boolean) => {
    const to = moveTarget(ids, id, by);
    if (to === null) return;
    const anchor = selection.ids.has(id) ? (selection.anchor ?? id) : id;
    if (extend) setSelection(withRange({ ...selection, anchor }, to, ids, true));
    focus.focus(to, cell);
  };

  const perform = (event: KeyboardEvent, id: string, cell: string | null): boolean => {
    if (onKey?.(event, id, cell)) return true;
    if (event.key === 'Escape' && selection.ids.size > 0) {
      setSelection(NOTHING_SELECTED);
      return true;
    }
    const action = gridAction(event);
    if (!action || cell === null) return false;
    if (action.act === 'move') move(id, cell, action.by, action.extend);
    else setSelection(withAllToggled(selection, ids));
    return true;
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const id = rowIdOf(event.target);
    if (id === null || event.defaultPrevented) return;
    if (perform(event, id, cellOf(event.target))) event.preventDefault();
  };

  const onClick = (event: MouseEvent) => {
    const id = rowIdOf(event.target);
    if (id === null || !(event.target instanceof HTMLInputElement) || cellOf(event.target) !== 'check')
      return;
    const { checked } = event.target;
    setSelection(event.shiftKey ? withRange(selection, id, ids, checked) : withToggled(selection, id));
  };

  const onFocusIn = (event: Event) => {
    const id = rowIdOf(event.target);
    if (id !== null && id !== focus.current) focus.enter(id);
  };

  return { onKeyDown, onClick, onFocusIn } as GridEvents;
}
