import type { Edge, MapLayout, PlacedStep, Point, Rect, Stop } from './map-parts.ts';
import { clipText, type MapText, type Measure, type StepText, TYPE_SIZES } from './map-text.ts';
import { flagWidth, MAP_SIZES } from './step-box.ts';

/** Dimensions of a column, in px. */
const COLUMN = { trunk: 22, track: 48, row: 40, lane: 36, caption: 26, gap: 10, foot: 6 } as const;

interface Draft extends Pick<MapLayout, 'zones' | 'steps' | 'stops'> {
  /** The y range of each step on the trunk. */
  spans: { from: number; to: number }[];
  width: number;
  /** The flag's width. */
  flag: number;
  measure: Measure;
}

/** Lays the map out in one column for a narrow window: labels next to the stops, tracks below each other. */
export function columnMap(text: MapText, width: number, measure: Measure): MapLayout {
  const flag = flagWidth(text, measure);
  const draft: Draft = { zones: [], steps: [], stops: [], spans: [], width, flag, measure };
  let y: number = COLUMN.gap;
  for (const [section, { title, steps }] of text.sections.entries()) {
    const top = y;
    y += MAP_SIZES.zoneHead;
    for (const [step, words] of steps.entries()) y = placeStep(words, { section, step, y }, draft);
    y += COLUMN.foot;
    const shown = clipText(title, TYPE_SIZES.title, width - COLUMN.track - 100, measure);
    draft.zones.push({
      section,
      rect: { x: 0, y: top, width, height: y - top },
      title: { text: shown, x: COLUMN.track - 8, y: top + 22 },
      tally: { x: width - 12, y: top + 22 },
    });
    y += COLUMN.gap;
  }
  const { zones, steps, stops, spans } = draft;
  return { shape: 'column', width, height: y, zones, steps, stops, turns: [], ...trunk(spans, y) };
}

/** Places a step at `y` and returns where it ends. */
function placeStep(
  words: StepText,
  { section, step, y }: { section: number; step: number; y: number },
  draft: Draft,
): number {
  const isFork = words.caption !== null;
  const x = isFork ? COLUMN.track : COLUMN.trunk;
  const pitch = isFork ? COLUMN.lane : COLUMN.row;
  const top = y + (isFork ? COLUMN.caption : 0);
  for (const [track, label] of words.labels.entries()) {
    const at = { x, y: top + (track + 0.5) * pitch };
    draft.stops.push({ section, step, track, ...stopAt(label, at, isFork, draft) });
  }
  const bottom = top + words.labels.length * pitch;
  draft.steps.push({
    section,
    step,
    ...signs(words, { x, y, middle: top + pitch / 2 }, draft),
    trunk: isFork ? `M${COLUMN.trunk} ${y}V${bottom}` : null,
  });
  draft.spans.push(isFork ? { from: y, to: bottom } : { from: top + pitch / 2, to: top + pitch / 2 });
  return bottom;
}

const labelX = (x: number) => x + 18;

/** Returns the maximum width of a label, next to the count and the flag if it is in the same line. */
const roomAt = (x: number, width: number, flag: number) =>
  Math.max(40, width - 12 - MAP_SIZES.value - 8 - labelX(x) - (flag > 0 ? flag + 8 : 0));

function stopAt(label: string, at: Point, isFork: boolean, { width, flag, measure }: Draft) {
  const pitch = isFork ? COLUMN.lane : COLUMN.row;
  return {
    ...at,
    label: {
      text: clipText(label, TYPE_SIZES.label, roomAt(at.x, width, isFork ? 0 : flag), measure),
      x: labelX(at.x),
      y: at.y + 4,
    },
    value: { x: width - 12, y: at.y + 4 },
    target: { x: at.x - 14, y: at.y - pitch / 2 + 1, width: width - 4 - at.x + 14, height: pitch - 2 },
    lane: isFork ? `M${COLUMN.trunk} ${at.y - 14}q0 14 14 14H${at.x}` : null,
  } satisfies Omit<Stop, 'section' | 'step' | 'track'>;
}

function signs(
  { caption, labels }: StepText,
  { x, y, middle }: { x: number; y: number; middle: number },
  { width, flag: wide, measure }: Draft,
): Pick<PlacedStep, 'caption' | 'flag'> {
  const [text, size] = caption === null ? [labels[0] ?? '', TYPE_SIZES.label] : [caption, TYPE_SIZES.small];
  const start = caption === null ? labelX(x) : COLUMN.track - 8;
  const shown = clipText(text, size, Math.max(40, width - start - wide - 52), measure);
  const flag: Rect = {
    x: start + measure(shown, size) + 8,
    y: (caption === null ? middle : y + 17) - 8,
    width: wide,
    height: MAP_SIZES.flagHeight,
  };
  return { caption: caption === null ? null : { text: shown, x: start, y: y + 20 }, flag };
}

/** The straight lines between the steps, and the bars at the ends. */
function trunk(spans: Draft['spans'], bottom: number): Pick<MapLayout, 'edges' | 'ends'> {
  if (spans.length === 0) return { edges: [], ends: [] };
  const from = [4, ...spans.map(({ to }) => to)];
  const to = [...spans.map((span) => span.from), bottom - 4];
  const edges = from.map(
    (y, i): Edge => ({
      from: i === 0 ? null : i - 1,
      to: i === spans.length ? null : i,
      d: `M${COLUMN.trunk} ${y}V${to[i] ?? y}`,
    }),
  );
  const bar = (y: number) => ({ x: COLUMN.trunk - 10, y: y - 2, width: 20, height: 4 });
  return { edges, ends: [bar(4), bar(bottom - 4)] };
}
