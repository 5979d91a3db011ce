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
import { useEffect, useLayoutEffect, useReducer, useState } from 'preact/hooks';

type Rows = Virtualizer<Window, HTMLElement>;

/** Up to so many rows are all in the page: there the browser's own search finds them. */
const ALL = 60;

/** The height of a row before it is measured, in pixels; of a card where the page is narrow. */
const ROW = 43;
const CARD = 126;

export interface VirtualRows {
  /** The rows to draw, and where: what lies between is empty. */
  items: VirtualItem[];
  /** Where the first row would be, and where the last one ends, in pixels. */
  start: number;
  end: number;
  /** To be set as the `ref` of every row, which carries its `data-index`. */
  measure: (row: HTMLElement | null) => void;
}

/**
 * Which rows of a long list are drawn: those in view, some around them, and those that must `always` be there since
 * they have the focus or are open. The rows begin beneath the head of `table`.
 */
export function useVirtualRows(
  keys: readonly string[],
  always: readonly (string | null)[],
  table: RefObject<HTMLTableElement | null>,
): VirtualRows {
  const [, redraw] = useReducer((turn: number) => turn + 1, 0);
  const [rows] = useState<Rows>(() => new Virtualizer(optionsFor([], [], 0, () => {})));
  const [start, setStart] = useState(0);
  rows.setOptions(optionsFor(keys, always, start, () => redraw(0)));
  useLayoutEffect(() => rows._didMount(), [rows]);
  useLayoutEffect(() => rows._willUpdate());
  // After the page was painted: to ask before would lay it out once more.
  useEffect(() => {
    if (keys.length > ALL && table.current) setStart(topOf(table.current));
  });
  const items = rows.getVirtualItems();
  return { items, start, end: start + rows.getTotalSize(), measure: rows.measureElement };
}

function topOf(table: HTMLTableElement): number {
  return Math.round(table.getBoundingClientRect().top + scrollY + (table.tHead?.offsetHeight ?? 0));
}

function optionsFor(
  keys: readonly string[],
  always: readonly (string | null)[],
  start: number,
  onChange: () => void,
): VirtualizerOptions<Window, HTMLElement> {
  return {
    count: keys.length,
    getItemKey: (index) => keys[index] ?? index,
    getScrollElement: () => window,
    estimateSize: estimate,
    measureElement: measured,
    initialRect: { width: innerWidth, height: innerHeight },
    initialOffset: () => scrollY,
    scrollMargin: start,
    overscan: 8,
    useAnimationFrameWithResizeObserver: true,
    observeElementRect: observeWindowRect,
    observeElementOffset: observeWindowOffset,
    scrollToFn: windowScroll,
    rangeExtractor: (range) => drawn(range, keys, always),
    onChange,
  };
}

const estimate = () => (innerWidth < 900 ? CARD : ROW);

/**
 * The height of a row as its observer tells it. A row that was just drawn is not asked: that would lay the page out
 * at once, and the observer tells a frame later.
 */
function measured(row: HTMLElement, entry: ResizeObserverEntry | undefined, rows: Rows): number {
  const size = entry?.borderBoxSize[0]?.blockSize;
  const key = rows.options.getItemKey(rows.indexFromElement(row));
  return size ?? rows.itemSizeCache.get(key) ?? estimate();
}

function drawn(range: Range, keys: readonly string[], always: readonly (string | null)[]): number[] {
  if (range.count <= ALL) return [...keys.keys()];
  const places = always.map((key) => (key === null ? -1 : keys.indexOf(key))).filter((at) => at >= 0);
  return [...new Set([...places, ...defaultRangeExtractor(range)])].sort((a, b) => a - b);
}
