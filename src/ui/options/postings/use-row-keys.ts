import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

interface RowKeys {
  /** The row with the focus: it must stay drawn wherever one scrolls. */
  pinned: number | null;
  onKeyDown: (event: KeyboardEvent) => void;
  onFocusIn: (event: FocusEvent) => void;
  onFocusOut: (event: FocusEvent) => void;
  /** Tells how to scroll to a row; to be called at each drawing. */
  follow: (scrollTo: (index: number) => void) => void;
}

/** So many rows are a page. */
const PAGE = 10;

/**
 * Moves the focus between the rows of a long table by arrow keys, Page Up and Down, Home and End, to the same control
 * of the other row. Tab goes through the controls as everywhere.
 */
export function useRowKeys(body: RefObject<HTMLElement | null>, count: number): RowKeys {
  const [pinned, setPinned] = useState<number | null>(null);
  const wanted = useRef<{ index: number; cell: string } | null>(null);
  const scroll = useRef<(index: number) => void>(() => {});

  useLayoutEffect(() => {
    if (!wanted.current) return;
    const { index, cell } = wanted.current;
    const row = body.current?.querySelector(`tr[data-index="${index}"]`);
    // Not every row has every control.
    const control = ['title', cell]
      .map((name) => row?.querySelector<HTMLElement>(`[data-cell="${name}"]`))
      .findLast((found) => found);
    if (!control) return;
    wanted.current = null;
    control.focus({ preventScroll: true });
    scroll.current(index);
  });

  return {
    pinned,
    onKeyDown(event) {
      const from = placeOf(event.target);
      const index = from && rowFor(event.key, from.index, count);
      if (!from || index === null || index === from.index || event.ctrlKey || event.metaKey || event.altKey)
        return;
      event.preventDefault();
      wanted.current = { index, cell: from.cell };
      // The row is drawn because it is pinned, and then takes the focus.
      setPinned(index);
    },
    onFocusIn: (event) => setPinned(placeOf(event.target)?.index ?? null),
    onFocusOut: (event) => {
      if (!wanted.current && !body.current?.contains(event.relatedTarget as Node | null)) setPinned(null);
    },
    follow(scrollTo) {
      scroll.current = scrollTo;
    },
  };
}

function placeOf(target: EventTarget | null): { index: number; cell: string } | null {
  const control = target instanceof Element ? target.closest<HTMLElement>('[data-cell]') : null;
  const row = control?.closest<HTMLElement>('tr[data-index]');
  return row && control?.dataset.cell
    ? { index: Number(row.dataset.index), cell: control.dataset.cell }
    : null;
}

/** The row that a key leads to from row `at` of `count`; null for keys that lead nowhere. */
export function rowFor(key: string, at: number, count: number): number | null {
  const steps: Record<string, number> = {
    ArrowDown: at + 1,
    ArrowUp: at - 1,
    PageDown: at + PAGE,
    PageUp: at - PAGE,
    Home: 0,
    End: count - 1,
  };
  const to = steps[key];
  return to === undefined ? null : Math.max(0, Math.min(to, count - 1));
}
