import type { MapLayout, PlacedStep, Stop, Zone } from './map-parts.ts';
import { clipText, type MapText, type Measure, TYPE_SIZES } from './map-text.ts';
import { type Station, turningEdges } from './path-edges.ts';
import { type RowSection, SECTION_GAP, sectionRows } from './rows.ts';
import { lineHeight, MAP_SIZES, type StepBox } from './step-box.ts';

/** The space beside the sections in which the line turns, in px. */
const GUTTER = 28;
const ROW_GAP = 14;

/** The layout so far; grows row by row. */
interface Draft {
  zones: Zone[];
  steps: PlacedStep[];
  stops: Stop[];
  stations: Station[];
  /** Number of lines so far. Every second line runs right to left. */
  lines: number;
}

/** Lays the map out as a path that winds from side to side. */
export function serpentineMap(text: MapText, width: number, measure: Measure): MapLayout {
  const draft: Draft = { zones: [], steps: [], stops: [], stations: [], lines: 0 };
  const inner = width - 2 * GUTTER;
  let y = 0;
  const rows = sectionRows(text, inner, measure);
  for (const [n, row] of rows.entries()) {
    // The path must end left to right. Skipping a line number reverses all lines after it.
    const isLast = n === rows.length - 1;
    if (isLast && n > 0 && isBack(draft.lines + linesIn(row) - 1)) draft.lines += 1;
    y += placeRow(row, y, text, draft, measure) + ROW_GAP;
  }
  const { zones, steps, stops, stations } = draft;
  const path = turningEdges(stations, width);
  return { shape: 'serpentine', width, height: Math.max(0, y - ROW_GAP), zones, steps, stops, ...path };
}

/** Places a row of sections at `top` and returns its height. */
function placeRow(
  row: readonly RowSection[],
  top: number,
  text: MapText,
  draft: Draft,
  measure: Measure,
): number {
  const lineCount = linesIn(row);
  const first = draft.lines;
  const spans = across(row, isBack(first));
  let y = top + MAP_SIZES.zoneHead;
  for (let line = 0; line < lineCount; line++) {
    const { above, below } = lineHeight(row.flatMap(({ lines }) => lines[line] ?? []));
    for (const { section, x, width } of spans) {
      const at = { x, width, y: y + above, line: first + line, room: top - ROW_GAP / 2 };
      placeLine(section.lines[line] ?? [], at, draft);
    }
    y += above + below;
  }
  for (const { section, x, width } of spans) {
    draft.zones.push(zoneOf(section.section, { x, y: top, width, height: y - top }, text, measure));
  }
  draft.lines += lineCount;
  return y - top;
}

const linesIn = (row: readonly RowSection[]) => Math.max(1, ...row.map(({ lines }) => lines.length));

const isBack = (line: number) => line % 2 === 1;

/** Positions the sections of a row in path order, right to left if the line runs back. */
function across(row: readonly RowSection[], back: boolean) {
  const total = sum(row.map(({ width }) => width)) + SECTION_GAP * (row.length - 1);
  let done = 0;
  return row.map((section) => {
    const x = GUTTER + (back ? total - done - section.width : done);
    done += section.width + SECTION_GAP;
    return { section, x, width: section.width };
  });
}

interface LineSpan {
  x: number;
  width: number;
  y: number;
  line: number;
  /** The y of the free space above the row, for a crossing line. */
  room: number;
}

/** Places the steps of a section that are in one line. */
function placeLine(boxes: readonly StepBox[], span: LineSpan, draft: Draft): void {
  const room = span.width - 2 * MAP_SIZES.zonePad;
  const spare = Math.max(0, room - sum(boxes.map(({ width }) => width))) / sum(boxes.map(share));
  const back = isBack(span.line);
  let done = 0;
  for (const box of boxes) {
    const width = box.width + spare * share(box);
    const x = span.x + MAP_SIZES.zonePad + (back ? room - done - width : done);
    placeStep(box, { ...span, x, width }, draft);
    done += width;
  }
}

/** A fork gets half of the spare width, because its tracks are long enough. */
const share = ({ caption }: StepBox) => (caption ? 1 : 2);

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

function placeStep(box: StepBox, at: LineSpan, draft: Draft): void {
  const { x, width, y, line, room } = at;
  const { section, step, caption } = box;
  const back = isBack(line);
  const isFork = caption !== null;
  const left = isFork ? x + MAP_SIZES.bend + 11 : x + 16;
  const right = isFork ? x + width : left;
  const top = y - ((box.labels.length - 1) / 2) * MAP_SIZES.lane;
  for (const [track, label] of box.labels.entries()) {
    const at = { x: left, y: top + track * MAP_SIZES.lane };
    draft.stops.push({
      ...at,
      section,
      step,
      track,
      label: { text: label.text, x: at.x - MAP_SIZES.stop, y: at.y - MAP_SIZES.labelUp },
      value: { x: at.x - MAP_SIZES.stop + label.width + 6, y: at.y - MAP_SIZES.labelUp },
      target: {
        x: at.x - MAP_SIZES.stop - 4,
        y: at.y - MAP_SIZES.labelTop - 1,
        width: label.width + 6 + MAP_SIZES.value + 4,
        height: MAP_SIZES.labelTop + MAP_SIZES.stop + 5,
      },
      lane: isFork ? lane(x, x + width, y, at.y) : null,
    });
  }
  draft.steps.push({ section, step, ...signs(box, left, top), trunk: null });
  const ends = isFork ? [x, right] : [left, left];
  const [start = left, end = left] = back ? ends.reverse() : ends;
  draft.stations.push({ enter: { x: start, y }, leave: { x: end, y }, line, back, room });
}

/** Places a fork's caption and the flag: next to the caption, or below a single stop. */
function signs(
  { caption, flag: wide }: StepBox,
  x: number,
  top: number,
): Pick<PlacedStep, 'caption' | 'flag'> {
  const flag = { width: wide, height: MAP_SIZES.flagHeight - (caption ? 3 : 0) };
  if (!caption) return { caption: null, flag: { x: x - MAP_SIZES.stop, y: top + 12, ...flag } };
  const line = { text: caption.text, x: x - MAP_SIZES.stop, y: top - MAP_SIZES.captionUp };
  return { caption: line, flag: { x: line.x + caption.width + 8, y: top - MAP_SIZES.captionTop, ...flag } };
}

/** Path of a track: splits off the middle, runs at its own height, and joins again. */
function lane(left: number, right: number, middle: number, y: number): string {
  if (y === middle) return `M${left} ${y}H${right}`;
  const bend = MAP_SIZES.bend / 2;
  const part = `C${left + bend} ${middle} ${left + bend} ${y} ${left + 2 * bend} ${y}`;
  const join = `C${right - bend} ${y} ${right - bend} ${middle} ${right} ${middle}`;
  return `M${left} ${middle}${part}H${right - 2 * bend}${join}`;
}

function zoneOf(section: number, rect: Zone['rect'], text: MapText, measure: Measure): Zone {
  const title = clipText(text.sections[section]?.title ?? '', TYPE_SIZES.title, rect.width - 90, measure);
  const y = rect.y + 22;
  return {
    section,
    rect,
    title: { text: title, x: rect.x + 12, y },
    tally: { x: rect.x + rect.width - 12, y },
  };
}
