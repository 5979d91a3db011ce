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
