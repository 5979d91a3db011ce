/** A rectangle in the coordinates of the window, in CSS pixels. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** How large a chip is, in CSS pixels. All are alike: else a page that watches what is covered could tell them apart. */
export const CHIP = { width: 126, height: 18 } as const;

/** The room between a title and its chip. */
const ROOM = 8;

interface Around {
  /** The last line of the title. */
  line: Box;
  /** All of the link. */
  box: Box;
  /** What the link can be seen in: the window, or what scrolls within it. */
  bounds: Box;
  rtl: boolean;
  /** Whether nothing of the page stands there. */
  isFree: (place: Box) => boolean;
}

/**
 * Where a link's chip goes: the first of these that is free: behind the title's last line, below it, above it. Where
 * the page leaves no room it sits on the edge of the link, as a badge does: that covers the least.
 */
export function chipPlace({ line, box, bounds, rtl, isFree }: Around): Box {
  const middle = (line.top + line.bottom - CHIP.height) / 2;
  const start = rtl ? line.right - CHIP.width : line.left;
  const behind = rtl ? line.left - ROOM - CHIP.width : line.right + ROOM;
  const end = rtl ? box.left : box.right - CHIP.width;
  const places = [
    chipAt(behind, middle),
    chipAt(start, line.bottom + 2),
    chipAt(end, line.bottom + 2),
    chipAt(start, line.top - CHIP.height - 2),
  ];
  const free = places.find((place) => isWithin(place, bounds) && isFree(place));
  if (free) return free;
  const most = bounds.right - CHIP.width;
  return chipAt(Math.max(bounds.left, Math.min(end, most)), box.top - CHIP.height / 2);
}

const isWithin = (one: Box, other: Box) =>
  one.left >= other.left && one.right <= other.right && one.top >= other.top && one.bottom <= other.bottom;

const chipAt = (left: number, top: number): Box => ({
  left,
  top,
  right: left + CHIP.width,
  bottom: top + CHIP.height,
});
