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

/** Maximum number of rows to draw all at once, so that the browser's own search finds them. */
const ALL = 60;

interface Props {
  /** A key for each row. Keep the same array while the rows are the same; a new one causes a new layout. */
  keys: readonly string[];
  /** The keys of rows that stay drawn, because they have the focus or are open. */
  always: readonly (string | null)[];
  /** How high a row is about, in px, until it is seen. */
  height: () => number;
  table: RefObject<HTMLTableElement | null>;
}

interface VirtualRows {
  /** The rows to draw, with their positions. */
  items: VirtualItem[];
  /** `start` and `end`: where the first row begins and the last one ends, in px. */
  start: number;
  end: number;
  /** Set this as the `ref` of every row, which also needs a `data-index`. */
  measure: (row: HTMLElement | null) => void;
}

/**
 * Chooses which rows of a long table to draw: those in view, some around them, and `always`. The window scrolls.
 */
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
    // Measuring a row redraws the table. Inside the observer's own callback that would be a loop.
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
  // Runs after the paint, because measuring earlier would force a second layout. Content above the table may
  // have changed its height.
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
 * Returns a row's height from its observer. Ignores a hidden page, as when a report prints. A new row is not
 * measured directly, since that forces a layout; its observer reports one frame later.
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
