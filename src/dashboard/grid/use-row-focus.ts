import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

export interface RowFocus {
  /** The row that has or last had the focus; initially the first one. */
  current: string | null;
  /** Makes a row current, for example when something in it gets the focus. */
  enter: (id: string) => void;
  /** Moves the focus to a control of a row, at once or as soon as the row is drawn. */
  focus: (id: string, cell: string) => void;
}

/** Tracks the current row of a grid and moves between rows. `order`: the row ids in display order. */
export function useRowFocus(order: readonly string[], table: RefObject<HTMLElement | null>): RowFocus {
  const [last, setLast] = useState<string | null>(null);
  const wanted = useRef<{ id: string; cell: string } | null>(null);
  const tryFocus = () => {
    if (!wanted.current) return;
    const { id, cell } = wanted.current;
    const row = table.current?.querySelector(`[data-row="${CSS.escape(id)}"]`);
    // Some rows lack some controls.
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

/** Returns the id of the row that contains `target`, or null. */
export function rowIdOf(target: EventTarget | null): string | null {
  const row = target instanceof Element ? target.closest<HTMLElement>('[data-row]') : null;
  return row?.dataset.row ?? null;
}

/** Returns the name of a control from its `data-cell`, or null if keys do not move between it and others. */
export function cellOf(target: EventTarget | null): string | null {
  const control = target instanceof Element ? target.closest<HTMLElement>('[data-cell]') : null;
  return control?.dataset.cell ?? null;
}
