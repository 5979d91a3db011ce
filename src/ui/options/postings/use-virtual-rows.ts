import {
  defaultRangeExtractor,
  measureElement,
  observeWindowOffset,
  observeWindowRect,
  Virtualizer,
  windowScroll,
} from '@tanstack/virtual-core';
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

type Rows = Virtualizer<Window, HTMLTableRowElement>;

/** A row that is drawn, and the room that the rows before it would take which are not. */
export interface DrawnRow {
  index: number;
  before: number;
}

export interface VirtualRows {
  rows: DrawnRow[];
  /** The room beneath the last one. */
  after: number;
  /** To be called with the element of each row: rows are as high as they turn out. */
  measure: (row: HTMLTableRowElement | null) => void;
  scrollTo: (index: number) => void;
}

interface Options {
  count: number;
  /** One function as long as the rows are the same: with another, all are laid out anew. */
  keyOf: (index: number) => string;
  /** How high a row is about, in px, until it is seen. */
  height: number;
  /** A row that stays drawn wherever one scrolls, since it has the focus. */
  pinned: number | null;
  /** The part of the table that holds the rows. */
  body: RefObject<HTMLElement | null>;
}

/** What stands over the first and the last row when one scrolls to them, in px: the table's head, a floating bar. */
const [HEAD, FLOATING] = [40, 80];

/** Which rows of a long table to draw: those in sight and some around them. The window scrolls. */
export function useVirtualRows({ count, keyOf, height, pinned, body }: Options): VirtualRows {
  const [, setTurn] = useState(0);
  const draw = () => setTurn((turn) => turn + 1);
  const margin = useRef(0);
  const options = {
    count,
    getItemKey: keyOf,
    estimateSize: () => height,
    overscan: 8,
    // Rows are drawn anew when one is measured: within the observer's own turn that would be a loop.
    useAnimationFrameWithResizeObserver: true,
    scrollMargin: margin.current,
    scrollPaddingStart: HEAD,
    scrollPaddingEnd: FLOATING,
    getScrollElement: () => window,
    observeElementRect: observeWindowRect,
    observeElementOffset: observeWindowOffset,
    scrollToFn: windowScroll,
    // While the page is hidden, as it is while a report is printed, a row has no height.
    measureElement: (row: HTMLTableRowElement, entry: ResizeObserverEntry | undefined, all: Rows) =>
      measureElement(row, entry, all) || height,
    initialRect: { width: innerWidth, height: innerHeight },
    initialOffset: () => scrollY,
    rangeExtractor: (range: Parameters<typeof defaultRangeExtractor>[0]) =>
      withPinned(defaultRangeExtractor(range), pinned, count),
    onChange: draw,
  };
  const [virtualizer] = useState(() => new Virtualizer<Window, HTMLTableRowElement>(options));
  virtualizer.setOptions(options);
  useLayoutEffect(() => virtualizer._didMount(), [virtualizer]);
  useLayoutEffect(() => {
    // What stands above the table may have grown or gone.
    const top = body.current ? body.current.getBoundingClientRect().top + scrollY : 0;
    if (Math.abs(top - margin.current) > 1) {
      margin.current = top;
      draw();
    }
    virtualizer._willUpdate();
  });
  const items = virtualizer.getVirtualItems();
  let end = margin.current;
  const rows = items.map((item) => {
    const before = Math.max(0, item.start - end);
    end = item.end;
    return { index: item.index, before };
  });
  return {
    rows,
    after: Math.max(0, virtualizer.getTotalSize() - (end - margin.current)),
    measure: virtualizer.measureElement,
    scrollTo: (index) => virtualizer.scrollToIndex(index, { align: 'auto' }),
  };
}

function withPinned(range: number[], pinned: number | null, count: number): number[] {
  if (pinned === null || pinned >= count || range.includes(pinned)) return range;
  return [...range, pinned].sort((a, b) => a - b);
}
