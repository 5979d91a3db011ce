/** Minimum readable size of a frame in CSS pixels; smaller ones are counters and traps. */
const LEAST = { width: 200, height: 100 };

/** Parts of a window that are used; tests pass their own. */
interface Frame {
  location: { origin: string };
  top: { location: { origin: string } } | null;
}

/**
 * Whether the script of the surrounding page can read this frame: it has the same origin. Frames of other
 * origins need a script of their own.
 */
export function readThroughItsPage(frame: Frame): boolean {
  if (frame === frame.top) return false;
  try {
    return frame.top?.location.origin === frame.location.origin;
  } catch {
    return false;
  }
}

type Sized = Pick<Window, 'innerWidth' | 'innerHeight' | 'addEventListener' | 'removeEventListener'>;

/** Resolves once a frame is large enough to read: perhaps at once, perhaps never. The page itself always is. */
export async function largeEnough(frame: Sized & { top: unknown }): Promise<void> {
  const isLarge = () => frame.innerWidth >= LEAST.width && frame.innerHeight >= LEAST.height;
  if (frame === frame.top || isLarge()) return;
  await new Promise<void>((resolve) => {
    const look = () => {
      if (!isLarge()) return;
      frame.removeEventListener('resize', look);
      resolve();
    };
    frame.addEventListener('resize', look);
  });
}
