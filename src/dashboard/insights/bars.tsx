import type { ComponentChildren } from 'preact';
import { percent } from '#src/ui/words/words.ts';
import { BEFORE_FIGURE, cutTo, widthOf } from './skill-labels.ts';

/** The height of a bar, in px. */
export const BAR_HEIGHT = 13;

/** The height of a row with its bar, and the space above the first row. */
const ROW = 25;
const TOP = 4;

/** The space below the rows for an axis' numbers, in px. */
export const AXIS_HEIGHT = 24;

export const barTop = (row: number): number => TOP + row * ROW + (ROW - BAR_HEIGHT) / 2;

/** Returns the y at which the last row ends. */
export const rowsEnd = (rows: number): number => TOP + rows * ROW;

interface NameProps {
  children: string;
  /** The y of its bar. */
  y: number;
  room: number;
  strong?: boolean;
}

/** The name of a row, left of its bar. */
export function BarName({ children: name, y, room, strong = false }: NameProps) {
  return (
    <text class={strong ? 'strong' : ''} x={room - 8} y={y + BAR_HEIGHT - 2} text-anchor="end">
      {cutTo(name, room)}
    </text>
  );
}

/** The figure of a row, right of its bar. */
export function BarFigure({ x, y, children }: { x: number; y: number; children: ComponentChildren }) {
  return (
    <text class="num" x={x + BEFORE_FIGURE} y={y + BAR_HEIGHT - 2}>
      {children}
    </text>
  );
}

interface ShareScale {
  (share: number): number;
  ticks(count: number): number[];
}

interface ShareAxisProps {
  x: ShareScale;
  rows: number;
}

/** Returns the ticks of an axis: about four, fewer if their labels would overlap. */
export function shareTicks(x: ShareScale): number[] {
  const ticks = x.ticks(4);
  const step = x(ticks[1] ?? 1) - x(ticks[0] ?? 0);
  return widthOf(ticks.map(percent)) > step ? x.ticks(2) : ticks;
}

/** Draws the vertical grid lines with their shares. */
export function ShareAxis({ x, rows }: ShareAxisProps) {
  const bottom = rowsEnd(rows);
  return (
    <>
      {shareTicks(x).map((share) => (
        <g key={share}>
          <path class={share === 0 ? 'base' : 'grid'} d={`M${x(share)} ${TOP}V${bottom}`} />
          <text class="axis" x={x(share)} y={bottom + 16} text-anchor="middle">
            {percent(share)}
          </text>
        </g>
      ))}
    </>
  );
}
