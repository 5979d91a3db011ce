/** A rectangle in window coordinates, in CSS pixels. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/**
 * Size of a chip in CSS pixels. All have the same size, so a page that measures what is covered cannot tell them
 * apart.
 */
export const CHIP = { width: 126, height: 18 } as const;

/** Space between a title and its chip. */
const ROOM = 8;

interface Around {
  /** The last line of the title. */
  line: Box;
  /** The whole link. */
  box: Box;
  /** The visible area around the link: the window, or a scrolling element in it. */
  bounds: Box;
  rtl: boolean;
  /** Whether the page shows nothing at a place. */
  isFree: (place: Box) => boolean;
}

/**
 * Chooses the place of a link's chip: the first free one after the title's last line, below it, or above it. If
 * none is free, the chip sits on the link's edge like a badge, which covers least.
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
