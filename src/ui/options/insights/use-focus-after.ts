import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Insights } from '#src/insights/insights.ts';

/**
 * Moves the focus after a step was started, because its button disappears: to the button in its place, or to the
 * title if none is left. Returns a ref to store the step's position in.
 */
export function useFocusAfter(
  list: RefObject<HTMLElement | null>,
  insights: Insights,
): { current: number | null } {
  const started = useRef<number | null>(null);
  useLayoutEffect(() => {
    const place = started.current;
    // Valid for one update, so a user who has moved on is not called back later.
    started.current = null;
    if (place === null || !lost()) return;
    const buttons = list.current?.querySelectorAll<HTMLElement>('.next-card button');
    (buttons?.[place] ?? buttons?.[buttons.length - 1])?.focus();
  }, [insights]);
  // Without any step left the list is removed too.
  useLayoutEffect(
    () => () => {
      const leaves = list.current?.contains(document.activeElement) || lost();
      if (started.current !== null && leaves) document.getElementById('next')?.focus();
    },
    [],
  );
  return started;
}

const lost = () => document.activeElement === null || document.activeElement === document.body;
