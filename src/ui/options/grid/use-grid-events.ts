import { gridAction, moveTarget } from './grid-keys.ts';
import { NOTHING_SELECTED, type Selection, withAllToggled, withRange, withToggled } from './selection.ts';
import { cellOf, type RowFocus, rowIdOf } from './use-row-focus.ts';

interface Props {
  /** The ids of the rows, in the order shown. */
  ids: readonly string[];
  focus: RowFocus;
  selection: Selection;
  setSelection: (selection: Selection) => void;
  /**
   * Does what else a key means in a row, and is asked first; `cell`: the control that has the focus, null where it is none
   * that keys move between. False where it means nothing.
   */
  onKey?: (event: KeyboardEvent, id: string, cell: string | null) => boolean;
}

/** The listeners of a grid: one each, however many rows there are. */
export type GridEvents = Record<'onKeyDown' | 'onClick' | 'onFocusIn', (event: Event) => void>;

/**
 * What keys and clicks do in every grid. Arrows, Page Up and Down, Home and End lead to the same control of another row, and
 * with Shift they select what lies between; Escape gives up what is selected.
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
