import type { RefObject } from 'preact';
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { layoutMap } from '#src/insights/roadmap/map/map-layout.ts';
import type { MapLayout } from '#src/insights/roadmap/map/map-parts.ts';
import type { Measure } from '#src/insights/roadmap/map/map-text.ts';
import { type MapPage, pagesOf } from '#src/insights/roadmap/map/pages.ts';
import { tallyWords } from '#src/ui/tiers-told.ts';
import { t } from '#src/ui/words/t.ts';
import { MapLines } from './map-lines.tsx';
import { MapStop } from './map-stop.tsx';
import { mapText, type RoadmapView, type SectionView } from './roadmap-view.ts';
import { scrollToStop } from './scroll-to-stop.ts';

const TARGETS: Record<string, (at: number, last: number) => number> = {
  ArrowRight: (at) => at + 1,
  ArrowDown: (at) => at + 1,
  ArrowLeft: (at) => at - 1,
  ArrowUp: (at) => at - 1,
  Home: () => 0,
  End: (_, last) => last,
};

interface Props {
  view: RoadmapView;
  /** The key of the selected stop, or null. */
  selected: string | null;
  select: (stop: string) => void;
}

/** The height of the map on an A4 page, in the map's px; less on the first page, which has the header. */
const FIRST_PAGE = 830;
const PAGE = 1000;

/** Draws the roadmap as a line through its sections that forks at choices. */
export function RoadmapMap({ view, selected, select }: Props) {
  const frame = useRef<HTMLDivElement>(null);
  const { width, isPaper } = useWidth(frame);
  const measure = useMemo(textMeasure, []);
  const words = JSON.stringify(mapText(view));
  const layout = useMemo(
    () => (width === null ? null : layoutMap(JSON.parse(words), width, measure)),
    [words, width, measure],
  );
  return (
    <div class="map-frame" ref={frame}>
      {layout &&
        (isPaper ? pagesOf(layout, FIRST_PAGE, PAGE) : [{ y: 0, height: layout.height }]).map((page) => (
          <Drawing key={page.y} layout={layout} page={page} view={view} selected={selected} select={select} />
        ))}
    </div>
  );
}

function Drawing({ layout, page, view, selected, select }: Props & { layout: MapLayout; page: MapPage }) {
  const steps = view.sections.flatMap((section) => section.steps);
  const stops = steps.flatMap((step) => step.stops);
  const [reached, setReached] = useState<string | null>(null);
  const keys = stops.map(({ key }) => key);
  const here = [reached, selected, keys[0]].find((key) => key && keys.includes(key)) ?? null;
  const onKeyDown = (event: KeyboardEvent) => {
    const map = event.currentTarget as Element;
    if (here !== null && (event.key === 'Enter' || event.key === ' ')) select(here);
    else {
      const next = here === null ? null : alongPath(event.key, keys, here);
      if (next === null) return;
      setReached(next);
      focusStop(map, next);
    }
    event.preventDefault();
  };
  const press = (key: string) => {
    setReached(key);
    select(key);
  };
  const nextStep = steps.findIndex(({ isNext }) => isNext);
  const flag = layout.steps[nextStep]?.flag;
  return (
    // biome-ignore lint/a11y/useSemanticElements: there is no fieldset in SVG
    <svg
      class={`map ${layout.shape}`}
      viewBox={`0 ${page.y} ${layout.width} ${page.height}`}
      width={layout.width}
      height={page.height}
      role="group"
      aria-label={t('map.label', { title: view.title, n: view.sections.length })}
      onKeyDown={onKeyDown}
    >
      <Zones layout={layout} sections={view.sections} />
      <MapLines layout={layout} steps={steps} stops={stops} />
      {layout.steps.map(({ caption, section, step }) =>
        caption ? (
          <text key={`${section}.${step}`} class="caption" x={caption.x} y={caption.y}>
            {caption.text}
          </text>
        ) : null,
      )}
      {layout.stops.map((at, i) => {
        const stop = stops[i];
        if (!stop) return null;
        return (
          <MapStop
            key={stop.key}
            at={at}
            stop={stop}
            shape={layout.shape}
            counted={view.counted}
            isNext={stop.key === view.next?.stop}
            selected={stop.key === selected}
            reached={stop.key === here}
            select={() => press(stop.key)}
          />
        );
      })}
      {flag && (
        <g class="flag">
          <rect rx="4" {...flag} />
          <text x={flag.x + flag.width / 2} y={flag.y + flag.height / 2 + 4} text-anchor="middle">
            {t('map.next-flag')}
          </text>
        </g>
      )}
    </svg>
  );
}

function focusStop(map: Element, key: string): void {
  const stop = map.querySelector<SVGElement>(`[data-stop="${CSS.escape(key)}"]`);
  if (!stop) return;
  stop.focus({ preventScroll: true });
  scrollToStop(stop, 'nearest');
}

function Zones({ layout, sections }: { layout: MapLayout; sections: readonly SectionView[] }) {
  return (
    <g class="zones">
      {layout.zones.map(({ section, rect, title, tally }) => {
        const { tally: held, purpose } = sections[section] ?? {};
        return (
          <g key={section}>
            <rect class="zone" rx="8" {...rect}>
              {purpose && <title>{purpose}</title>}
            </rect>
            <text class="zone-title" x={title.x} y={title.y}>
              <tspan class="zone-number">{section + 1}</tspan>
              <tspan dx="7">{title.text}</tspan>
            </text>
            {held && held.steps > 0 && (
              <text class="value" x={tally.x} y={tally.y} text-anchor="end">
                {tallyWords({ had: held.known, asked: held.steps })}
              </text>
            )}
          </g>
        );
      })}
    </g>
  );
}

/** Fallback estimate, wide enough for any system font. */
const guess: Measure = (text, size) => [...text].length * size * 0.58;

/** Returns a function that measures text in the page's font, at the weight of the boldest labels. */
function textMeasure(): Measure {
  const context = document.createElement('canvas').getContext('2d');
  if (!context) return guess;
  const { fontFamily } = getComputedStyle(document.body);
  const known = new Map<string, number>();
  return (text, size) => {
    const font = `600 ${size}px ${fontFamily}`;
    const key = `${font} ${text}`;
    let width = known.get(key);
    if (width === undefined) {
      context.font = font;
      width = Math.ceil(context.measureText(text).width);
      known.set(key, width);
    }
    return width;
  };
}

/** The width of a map on A4 paper, in px. */
const PAPER = 720;

/** Maximum width of a map on a screen; on a wider one the line is hard to follow. */
const WIDEST = 1200;

/**
 * Returns an element's width in px for a map and follows its changes; in print, the paper's width. Null until
 * known.
 */
function useWidth(ref: RefObject<HTMLElement | null>): { width: number | null; isPaper: boolean } {
  const [screen, setScreen] = useState<number | null>(null);
  const [isPaper, setPaper] = useState(false);
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return;
    const measure = () => setScreen(Math.min(WIDEST, Math.floor(element.clientWidth)));
    measure();
    // Waits a frame: a new layout within the observer's callback can trigger the observer again.
    const observer = new ResizeObserver(() => requestAnimationFrame(measure));
    observer.observe(element);
    const toPaper = () => setPaper(true);
    const toScreen = () => setPaper(false);
    addEventListener('beforeprint', toPaper);
    addEventListener('afterprint', toScreen);
    return () => {
      observer.disconnect();
      removeEventListener('beforeprint', toPaper);
      removeEventListener('afterprint', toScreen);
    };
  }, []);
  return { width: isPaper ? PAPER : screen, isPaper };
}

/** Returns where a key moves along the path, stopping at the ends; null for other keys. */
export function alongPath(key: string, path: readonly string[], here: string): string | null {
  const at = path.indexOf(here);
  const to = TARGETS[key]?.(at, path.length - 1);
  if (to === undefined) return null;
  return path[Math.max(0, Math.min(path.length - 1, to))] ?? null;
}
