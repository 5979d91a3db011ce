import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

export interface RowFocus {
  /** The row that has the focus, or had it last; at first, the first one. */
  current: string | null;
  /** Makes a row the current one, as when something in it gets the focus. */
  enter: (id: string) => void;
  /** Moves the focus to a control of a row, at once or as soon as the row is drawn. */
  focus: (id: string, cell: string) => void;
}

/** The current row of a grid, and the way to another. `order`: the ids of the rows, in the order shown. */
export function useRowFocus(order: readonly string[], table: RefObject<HTMLElement | null>): RowFocus {
  const [last, setLast] = useState<string | null>(null);
  const wanted = useRef<{ id: string; cell: string } | null>(null);
  const tryFocus = () => {
    if (!wanted.current) return;
    const { id, cell } = wanted.current;
    const row = table.current?.querySelector(`[data-row="${CSS.escape(id)}"]`);
    // Not every row has every control.
    const target =
      row?.querySelector<HTMLElement>(`[data-cell="${cell}"]`) ??
      row?.querySelector<HTMLElement>('th [data-cell]');
    if (!target) return;
    wanted.current = null;
    target.focus();
  };
  useLayoutEffect(tryFocus);
  const current = last !== null && order.includes(last) ? last : (order[0] ?? null);
  return {
    current,
    enter: (id) => setLast(id),
    focus(id, cell) {
      wanted.current = { id, cell };
      setLast(id);
      tryFocus();
    },
  };
}

/** The id of the row in which something stands, or null. */
export function rowIdOf(target: EventTarget | null): string | null {
  const row = target instanceof Element ? target.closest<HTMLElement>('[data-row]') : null;
  return row?.dataset.row ?? null;
}

/** Which control of its row something is, by the name in its `data-cell`; null where it is none that keys move between. */
export function cellOf(target: EventTarget | null): string | null {
  const control = target instanceof Element ? target.closest<HTMLElement>('[data-cell]') : null;
  return control?.dataset.cell ?? null;
}
