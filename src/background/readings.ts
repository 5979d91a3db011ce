/** A read document: a tab and in it the page (frame 0) or a frame. */
export interface Frame {
  tab: number;
  frame: number;
}

/** Latest reading of each frame. In memory: if the background stops, so does the storing. */
const last = new Map<number, Map<number, symbol>>();

/**
 * Begins a reading. Returns a predicate: is this still the latest reading of its frame? Finding the skills of a posting
 * takes a while, and by then its page may be gone, or hold something else.
 */
export function beginReading({ tab, frame }: Frame): () => boolean {
  const mine = Symbol(`${tab}:${frame}`);
  last.set(tab, (last.get(tab) ?? new Map<number, symbol>()).set(frame, mine));
  return () => last.get(tab)?.get(frame) === mine;
}

/** Invalidates the readings of a tab, or of one of its frames. */
export function endReadings(tab: number, frame?: number): void {
  if (frame === undefined) last.delete(tab);
  else last.get(tab)?.delete(frame);
}
