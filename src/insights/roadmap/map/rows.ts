import { type MapText, type Measure, TYPE_SIZES } from './map-text.ts';
import { flagWidth, lineHeight, MAP_SIZES, type StepBox, stepBox } from './step-box.ts';

/** A section in a row. It has several lines only if it fills the row alone. */
export interface RowSection {
  section: number;
  lines: StepBox[][];
  width: number;
}

/** The gap between the sections of a row, in px. */
export const SECTION_GAP = 10;

interface Measured {
  section: number;
  boxes: StepBox[];
  width: number;
  lines: StepBox[][];
}

/**
 * Arranges sections in rows of `width` px with the least total height. A section wider than a row gets lines of
 * its own.
 */
export function sectionRows(text: MapText, width: number, measure: Measure): RowSection[][] {
  const flag = flagWidth(text, measure);
  const all = text.sections.map(({ title, steps }, section): Measured => {
    const boxes = steps.map((words, step) => stepBox(words, { section, step, flag }, measure));
    const head = Math.min(measure(`${section + 1} ${title}`, TYPE_SIZES.title) + 96, width);
    const inner = sum(boxes.map((box) => box.width)) + 2 * MAP_SIZES.zonePad;
    return { section, boxes, width: Math.max(head, inner), lines: linesOf(boxes, width) };
  });
  const fits = (run: readonly Measured[]) =>
    run.every(({ lines }) => lines.length <= 1) && widthOf(run) <= width;
  const starts = partition(all.length, (start, end) => {
    const run = all.slice(start, end);
    if (run.length > 1 && !fits(run)) return Number.POSITIVE_INFINITY;
    return heightOf(run) + slack(widthOf(run), width);
  });
  return starts.map((start, i) => {
    const run = all.slice(start, starts[i + 1] ?? all.length);
    return stretched(run, width);
  });
}

/** Splits a wide section's steps into as few lines as possible, filled evenly. */
function linesOf(boxes: readonly StepBox[], width: number): StepBox[][] {
  const room = width - 2 * MAP_SIZES.zonePad;
  const starts = partition(boxes.length, (start, end) => {
    const needed = sum(boxes.slice(start, end).map((box) => box.width));
    return needed > room ? Number.POSITIVE_INFINITY : 1000 + slack(needed, room);
  });
  return starts.map((start, i) => boxes.slice(start, starts[i + 1] ?? boxes.length));
}

function heightOf(run: readonly Measured[]): number {
  const lines = run.length === 1 ? (run[0]?.lines ?? []) : [run.flatMap(({ boxes }) => boxes)];
  return MAP_SIZES.zoneHead + sum(lines.map((line) => lineHeight(line).above + lineHeight(line).below));
}

/** A small penalty for empty space, so that of equally high layouts the evenly filled one wins. */
const slack = (used: number, room: number) => 20 * (1 - Math.min(used, room) / room) ** 2;

const widthOf = (run: readonly Measured[]) =>
  sum(run.map(({ width }) => width)) + SECTION_GAP * (run.length - 1);

/** Distributes a row's spare width by number of steps. */
function stretched(run: readonly Measured[], width: number): RowSection[] {
  const spare = Math.max(0, width - widthOf(run));
  const steps = sum(run.map(weight));
  return run.map((one) => ({
    section: one.section,
    lines: run.length === 1 ? one.lines : [one.boxes],
    width: run.length === 1 ? width : one.width + (spare * weight(one)) / steps,
  }));
}

const weight = ({ boxes }: Measured) => Math.max(1, boxes.length);

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

/**
 * Splits a sequence of `size` items into runs at the lowest total cost. `cost`: the cost of the run from `start`
 * to `end` (exclusive), Infinity if not allowed. Runs of one item must be allowed. Returns the start of each
 * run.
 */
function partition(size: number, cost: (start: number, end: number) => number): number[] {
  const best: number[] = [0];
  const cameFrom: number[] = [0];
  for (let end = 1; end <= size; end++) {
    best[end] = Number.POSITIVE_INFINITY;
    for (let start = end - 1; start >= 0; start--) {
      const run = cost(start, end);
      if (run === Number.POSITIVE_INFINITY && end - start > 1) break;
      const total = (best[start] ?? 0) + (run === Number.POSITIVE_INFINITY ? 0 : run);
      if (total < (best[end] ?? 0)) {
        best[end] = total;
        cameFrom[end] = start;
      }
    }
  }
  const starts: number[] = [];
  for (let end = size; end > 0; end = cameFrom[end] ?? 0) starts.unshift(cameFrom[end] ?? 0);
  return starts;
}
