/** The least size of a frame that anybody can read a posting in, in CSS pixels: smaller ones are counters and traps. */
const LEAST = { width: 200, height: 100 };

/** What is asked of a window; a test passes its own. */
interface Frame {
  location: { origin: string };
  top: { location: { origin: string } } | null;
}

/**
 * Whether this is a frame that whoever reads the page around it looks into: one of the same origin. A frame of
 * another origin is closed to that page's script, and has to be read from within.
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

/** Ends once a frame is large enough to be read, which may be at once, or never; the page itself always is. */
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
