import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

export interface RowFocus {
  /** The row that Tab leads into. */
  current: string | null;
  /** Makes a row the current one, as when something in it gets the focus. */
  enter: (id: string) => void;
  /** Moves the focus to a part of a row, at once or as soon as the row is drawn. */
  focus: (id: string, part: RowPart) => void;
}

/** What can have the focus for the whole row. */
export type RowPart = 'check' | 'name';

const SELECTORS: Record<RowPart, string> = { check: '.row-check', name: '.row-name' };

/** The row that has the focus, or had it last: of a long list Tab leads into this one only. */
export function useRowFocus(order: readonly string[], table: RefObject<HTMLElement | null>): RowFocus {
  const [last, setLast] = useState<string | null>(null);
  const wanted = useRef<{ id: string; part: RowPart } | null>(null);
  const tryFocus = () => {
    if (!wanted.current || !table.current) return;
    const { id, part } = wanted.current;
    const row = table.current.querySelector(`[data-skill="${CSS.escape(id)}"]`);
    const target = row?.querySelector<HTMLElement>(SELECTORS[part]);
    if (!target) return;
    wanted.current = null;
    target.focus();
  };
  useLayoutEffect(tryFocus);
  const current = last !== null && order.includes(last) ? last : (order[0] ?? null);
  return {
    current,
    enter: (id) => setLast(id),
    focus(id, part) {
      wanted.current = { id, part };
      setLast(id);
      tryFocus();
    },
  };
}

/** The id of the row in which something stands, or null. */
export function rowIdOf(target: EventTarget | null): string | null {
  const row = target instanceof Element ? target.closest<HTMLElement>('[data-skill]') : null;
  return row?.dataset.skill ?? null;
}

/** Which part of its row something is, or null where it is none that stands for the row. */
export function rowPartOf(target: EventTarget | null): RowPart | null {
  if (!(target instanceof Element)) return null;
  if (target.matches(SELECTORS.check)) return 'check';
  return target.matches(SELECTORS.name) ? 'name' : null;
}
