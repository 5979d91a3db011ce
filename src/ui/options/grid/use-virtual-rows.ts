import {
  defaultRangeExtractor,
  observeWindowOffset,
  observeWindowRect,
  type Range,
  type VirtualItem,
  Virtualizer,
  type VirtualizerOptions,
  windowScroll,
} from '@tanstack/virtual-core';
import type { RefObject } from 'preact';
import { useCallback, useEffect, useLayoutEffect, useReducer, useState } from 'preact/hooks';

type Rows = Virtualizer<Window, HTMLElement>;

/** Up to so many rows are all in the page: there the browser's own search finds them. */
const ALL = 60;

interface Props {
  /** A key for each row; the same list as long as the rows are the same: with another, all are laid out anew. */
  keys: readonly string[];
  /** The keys of rows that are drawn wherever one scrolls, since they have the focus or are open. */
  always: readonly (string | null)[];
  /** How high a row is about, in px, until it is seen. */
  height: () => number;
  table: RefObject<HTMLTableElement | null>;
}

interface VirtualRows {
  /** The rows to draw, and where: what lies between is empty. */
  items: VirtualItem[];
  /** Where the first row would be, and where the last one ends, in px. */
  start: number;
  end: number;
  /** To be set as the `ref` of every row, which carries its `data-index`. */
  measure: (row: HTMLElement | null) => void;
}

/** Which rows of a long table are drawn: those in view, some around them, and those that always are. The window scrolls. */
export function useVirtualRows({ keys, always, height, table }: Props): VirtualRows {
  const [, redraw] = useReducer((turn: number) => turn + 1, 0);
  const [start, setStart] = useState(0);
  const options: VirtualizerOptions<Window, HTMLElement> = {
    count: keys.length,
    getItemKey: useCallback((index: number) => keys[index] ?? index, [keys]),
    getScrollElement: () => window,
    estimateSize: height,
    measureElement: (row, entry, all) => measured(row, entry, all) || height(),
    initialRect: { width: innerWidth, height: innerHeight },
    initialOffset: () => scrollY,
    scrollMargin: start,
    overscan: 8,
    // Rows are drawn anew when one is measured: within the observer's own turn that would be a loop.
    useAnimationFrameWithResizeObserver: true,
    observeElementRect: observeWindowRect,
    observeElementOffset: observeWindowOffset,
    scrollToFn: windowScroll,
    rangeExtractor: (range) => drawn(range, keys, always),
    onChange: () => redraw(0),
  };
  const [rows] = useState<Rows>(() => new Virtualizer(options));
  rows.setOptions(options);
  useLayoutEffect(() => rows._didMount(), [rows]);
  useLayoutEffect(() => rows._willUpdate());
  // After the page was painted: to ask before would lay it out once more. What stands above the table may have grown or gone.
  useEffect(() => {
    if (keys.length > ALL && table.current) setStart(topOf(table.current));
  });
  const items = rows.getVirtualItems();
  return { items, start, end: start + rows.getTotalSize(), measure: rows.measureElement };
}

function topOf(table: HTMLTableElement): number {
  return Math.round(table.getBoundingClientRect().top + scrollY + (table.tHead?.offsetHeight ?? 0));
}

/**
 * The height of a row as its observer tells it; nothing while the page is hidden, as it is while a report is printed. A row
 * that was just drawn is not asked: that would lay the page out at once, and the observer tells a frame later.
 */
function measured(row: HTMLElement, entry: ResizeObserverEntry | undefined, rows: Rows): number {
  const key = rows.options.getItemKey(rows.indexFromElement(row));
  return entry?.borderBoxSize[0]?.blockSize || (rows.itemSizeCache.get(key) ?? 0);
}

function drawn(range: Range, keys: readonly string[], always: readonly (string | null)[]): number[] {
  if (range.count <= ALL) return [...keys.keys()];
  const places = always.map((key) => (key === null ? -1 : keys.indexOf(key))).filter((at) => at >= 0);
  return [...new Set([...places, ...defaultRangeExtractor(range)])].sort((a, b) => a - b);
}
