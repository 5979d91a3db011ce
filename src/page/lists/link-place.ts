import { type Box, chipPlace } from './chip-place.ts';

/** Minimum width of readable text, in CSS pixels. Pages hide words for screen readers in a single pixel. */
const LEAST = 8;

/** Elements that no chip may cover: images and controls. */
const SOLID =
  'img, svg, picture, video, canvas, iframe, button, input, select, textarea, summary, [role="button"]';

/** Place of a chip relative to its link's corner. Valid until the link's size changes. */
export interface LinkPlace {
  width: number;
  height: number;
  /** Offset from the link's top left corner to the chip's. */
  x: number;
  y: number;
  /** Offset from the link's top left corner to a point in the title's last line, and half of that line's height. */
  at: { x: number; y: number; half: number };
}

/** Measures where a link's chip goes. Returns null while its title is not fully visible. */
export function placeLink(link: HTMLAnchorElement, box: Box): LinkPlace | null {
  const bounds = boundsOf(link);
  const line = titleLine(link) ?? box;
  const isWhole =
    line.top >= bounds.top &&
    line.bottom <= bounds.bottom &&
    line.left >= bounds.left &&
    line.right <= bounds.right;
  if (!isWhole) return null;
  const place = chipPlace({
    line,
    box,
    bounds,
    rtl: getComputedStyle(link).direction === 'rtl',
    isFree: (wanted) => isFree(link, wanted),
  });
  return {
    width: box.right - box.left,
    height: box.bottom - box.top,
    x: place.left - box.left,
    y: place.top - box.top,
    at: {
      x: (line.left + line.right) / 2 - box.left,
      y: (line.top + line.bottom) / 2 - box.top,
      half: Math.min(6, (line.bottom - line.top) / 2 - 1),
    },
  };
}

/** Whether a link's title is visible: nothing covers it or cuts it off. */
export function isSeen(link: HTMLAnchorElement, box: Box, { at }: LinkPlace): boolean {
  const x = box.left + at.x;
  const y = box.top + at.y;
  const hits = (y: number) => {
    const hit = link.ownerDocument.elementFromPoint(x, y);
    // Some cards have a second link to the same address across the whole card.
    return hit !== null && (link.contains(hit) || hit.closest('a')?.href === link.href);
  };
  return hits(y - at.half) && hits(y + at.half);
}

/** Returns the box of the title's last line: the first text in the link, or its heading. */
function titleLine(link: HTMLAnchorElement): Box | null {
  const within = link.querySelector('h1, h2, h3, h4, h5, h6, [role="heading"]') ?? link;
  const texts = link.ownerDocument.createTreeWalker(within, NodeFilter.SHOW_TEXT);
  const range = link.ownerDocument.createRange();
  for (let text = texts.nextNode() as Text | null; text; text = texts.nextNode() as Text | null) {
    if (text.data.trim() === '') continue;
    range.selectNodeContents(text);
    const lines = [...range.getClientRects()].filter(({ width }) => width >= LEAST);
    const last = lines.at(-1);
    if (last) return last;
  }
  return null;
}

/** Returns the part of the window where the link can be seen, clipped by its scrolling ancestors. */
function boundsOf(link: HTMLAnchorElement): Box {
  const root = link.ownerDocument.documentElement;
  const bounds = { left: 0, top: 0, right: root.clientWidth, bottom: root.clientHeight };
  for (let around = link.parentElement; around && around !== root; around = around.parentElement) {
    const { overflowX, overflowY } = getComputedStyle(around);
    if ((overflowX === 'visible' && overflowY === 'visible') || around === link.ownerDocument.body) continue;
    const { left, top } = around.getBoundingClientRect();
    const [x, y] = [left + around.clientLeft, top + around.clientTop];
    bounds.left = Math.max(bounds.left, x);
    bounds.top = Math.max(bounds.top, y);
    bounds.right = Math.min(bounds.right, x + around.clientWidth);
    bounds.bottom = Math.min(bounds.bottom, y + around.clientHeight);
  }
  return bounds;
}

/** Whether a place is empty: no text, image, control or other link. */
function isFree(link: HTMLAnchorElement, { left, top, right, bottom }: Box): boolean {
  const xs = [left + 1, (left + right) / 2, right - 1];
  const ys = [top + 3, bottom - 3];
  return xs.every((x) => ys.every((y) => isBare(link, x, y)));
}

function isBare(link: HTMLAnchorElement, x: number, y: number): boolean {
  const hit = link.ownerDocument.elementFromPoint(x, y);
  if (hit === null || hit.closest(SOLID)) return false;
  const around = hit.closest('a');
  return (around === null || around.href === link.href) && !isWord(link.ownerDocument, x, y);
}

/** Whether the page has text at a point. */
function isWord(page: Document, x: number, y: number): boolean {
  const caret = page.caretPositionFromPoint?.(x, y);
  const [node, offset] = caret ? [caret.offsetNode, caret.offset] : rangeAt(page, x, y);
  if (node?.nodeType !== Node.TEXT_NODE) return false;
  const range = page.createRange();
  range.setStart(node, Math.max(0, offset - 1));
  range.setEnd(node, Math.min((node as Text).length, offset + 1));
  return [...range.getClientRects()].some(
    (box) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom,
  );
}

/** Chromium before 128 supports only the older function. */
function rangeAt(page: Document, x: number, y: number): [Node | null, number] {
  const range = (page as Partial<Pick<Document, 'caretRangeFromPoint'>>).caretRangeFromPoint?.call(
    page,
    x,
    y,
  );
  return [range?.startContainer ?? null, range?.startOffset ?? 0];
}
