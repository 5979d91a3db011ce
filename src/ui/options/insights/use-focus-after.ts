import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Insights } from '#src/insights/insights.ts';

/**
 * A step that is begun goes with its button, so the focus moves to the one in its place, or to the title where none is.
 * Gives where to note down the place of the step.
 */
export function useFocusAfter(
  list: RefObject<HTMLElement | null>,
  insights: Insights,
): { current: number | null } {
  const started = useRef<number | null>(null);
  useLayoutEffect(() => {
    const place = started.current;
    // Noted for one update: whoever has gone on to something else meanwhile is not called back later.
    started.current = null;
    if (place === null || !lost()) return;
    const buttons = list.current?.querySelectorAll<HTMLElement>('.next-card button');
    (buttons?.[place] ?? buttons?.[buttons.length - 1])?.focus();
  }, [insights]);
  // Where no step is left the list goes too.
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
