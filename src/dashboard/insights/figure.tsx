import type { ComponentChildren, RefObject } from 'preact';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { t } from '#src/ui/words/t.ts';

interface Props {
  title: string;
  /** The chart's content in one sentence, for those who cannot see it. */
  description: string;
  /** How to read the chart, shown under the title. */
  note?: ComponentChildren;
  /** A control next to the title. */
  aside?: ComponentChildren;
  legend?: ComponentChildren;
  /** `height`: the drawing's height in px. `draw`: draws it for a width in px. */
  height: number;
  draw: (width: number) => ComponentChildren;
  /** Draws the same figures as a table. */
  table: () => ComponentChildren;
}

export function Figure({ title, description, note, aside, legend, height, draw, table }: Props) {
  const [asTable, setAsTable] = useState(false);
  const id = useId();
  const plot = useRef<HTMLDivElement>(null);
  const width = usePlotWidth(plot);
  return (
    <section class="figure" aria-labelledby={id}>
      <div class="section-head">
        <h2 id={id}>{title}</h2>
        {aside}
        <button
          type="button"
          class="button plain as-table"
          aria-label={t(asTable ? 'figure.show-chart-of' : 'figure.show-table-of', { title })}
          onClick={() => setAsTable(!asTable)}
        >
          {t(asTable ? 'figure.show-chart' : 'figure.show-table')}
        </button>
      </div>
      {note && <p class="note">{note}</p>}
      {asTable ? (
        <TableFrame label={title}>{table()}</TableFrame>
      ) : (
        legend && <ul class="legend">{legend}</ul>
      )}
      {/* Stays in the page, so that its width is known when the chart returns. */}
      <div ref={plot} class="plot" hidden={asTable}>
        <svg class="chart" role="img" aria-label={description} viewBox={`0 0 ${width} ${height}`}>
          {draw(width)}
        </svg>
      </div>
    </section>
  );
}

/** Wraps a table that may be taller than its space, so that it scrolls, also by keyboard. */
export function TableFrame({ label, children }: { label: string; children: ComponentChildren }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
    <section class="figure-table" aria-label={t('figure.as-table', { title: label })} tabIndex={0}>
      {children}
    </section>
  );
}

/** A legend entry: a patch of the colour and its meaning. */
export function LegendItem({ class: look, children }: { class: string; children: ComponentChildren }) {
  return (
    <li class="legend-item">
      <svg class="patch" viewBox="0 0 14 10" aria-hidden="true">
        {look.includes('tick') ? (
          <path class={look} d="M7 0v10" />
        ) : look.includes('outline') ? (
          <path class={look} d="M0 5h14" />
        ) : (
          <rect class={look} width="14" height="10" rx="2" />
        )}
      </svg>
      {children}
    </li>
  );
}

/** The width of a chart in px before it is measured, and in print. */
const USUAL = 400;

/** Returns an element's width in px for a drawing, and follows its changes. */
function usePlotWidth(ref: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(USUAL);
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return;
    // A hidden element has no width, so the last one is kept.
    const measure = () => setWidth((before) => Math.floor(element.clientWidth) || before);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return width;
}
