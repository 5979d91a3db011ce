import { useEffect } from 'preact/hooks';
import { scrollToStop } from './scroll-to-stop.ts';

/** Brings the selected stop into sight when the address names a skill, and again when it names another. */
export function useReveal(asked: string | null): void {
  useEffect(() => {
    if (asked === null) return;
    // A frame later: the map is drawn when its width is known, and a page that is come to starts at its top.
    const frame = requestAnimationFrame(() => {
      const stop = document.querySelector('.roadmap-steps :is([data-stop], .stop-name)[aria-pressed="true"]');
      if (stop) scrollToStop(stop, 'center');
    });
    return () => cancelAnimationFrame(frame);
  }, [asked]);
}
