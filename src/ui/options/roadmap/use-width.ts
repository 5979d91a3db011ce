import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';

/** The width of a map on A4 paper, in px. */
const PAPER = 720;

/** Maximum width of a map on a screen; on a wider one the line is hard to follow. */
const WIDEST = 1200;

/**
 * Returns an element's width in px for a map and follows its changes; in print, the paper's width. Null until
 * known.
 */
export function useWidth(ref: RefObject<HTMLElement | null>): { width: number | null; isPaper: boolean } {
  const [screen, setScreen] = useState<number | null>(null);
  const [isPaper, setPaper] = useState(false);
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return;
    const measure = () => setScreen(Math.min(WIDEST, Math.floor(element.clientWidth)));
    measure();
    // Waits a frame: a new layout within the observer's callback can trigger the observer again.
    const observer = new ResizeObserver(() => requestAnimationFrame(measure));
    observer.observe(element);
    const toPaper = () => setPaper(true);
    const toScreen = () => setPaper(false);
    addEventListener('beforeprint', toPaper);
    addEventListener('afterprint', toScreen);
    return () => {
      observer.disconnect();
      removeEventListener('beforeprint', toPaper);
      removeEventListener('afterprint', toScreen);
    };
  }, []);
  return { width: isPaper ? PAPER : screen, isPaper };
}
