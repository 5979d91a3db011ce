import { useEffect } from 'preact/hooks';
import { scrollToStop } from './scroll-to-stop.ts';

/** Scrolls the selected stop into view whenever the address names another skill. */
export function useReveal(asked: string | null): void {
  useEffect(() => {
    if (asked === null) return;
    // Waits a frame: the map is drawn once its width is known, and a new page first scrolls to its top.
    const frame = requestAnimationFrame(() => {
      const stop = document.querySelector('.roadmap-steps :is([data-stop], .stop-name)[aria-pressed="true"]');
      if (stop) scrollToStop(stop, 'center');
    });
    return () => cancelAnimationFrame(frame);
  }, [asked]);
}
