/** A page that was read: a tab, and in it the page itself, which is frame 0, or a frame in that page. */
export interface Frame {
  tab: number;
  frame: number;
}

/**
 * The last reading of each frame, while it is being kept. It may lie in memory: where the background is stopped, so is
 * the keeping.
 */
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

/** What was read in a tab is no longer what it shows: of one frame, or of the whole tab. */
export function endReadings(tab: number, frame?: number): void {
  if (frame === undefined) last.delete(tab);
  else last.get(tab)?.delete(frame);
}
