import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';

/** The width in px that a map has on A4 paper. */
const PAPER = 720;

/** The widest map on a screen: beyond it the eye loses the line. */
const WIDEST = 1200;

/** The width in px that an element has for a map, followed; on paper, that of the paper. The width is null before it is known. */
export function useWidth(ref: RefObject<HTMLElement | null>): { width: number | null; isPaper: boolean } {
  const [screen, setScreen] = useState<number | null>(null);
  const [isPaper, setPaper] = useState(false);
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return;
    const measure = () => setScreen(Math.min(WIDEST, Math.floor(element.clientWidth)));
    measure();
    // A frame later: to lay out anew within the observer's turn may bring on the next one.
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
