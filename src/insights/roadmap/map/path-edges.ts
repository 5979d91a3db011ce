import type { Edge, MapLayout, Point } from './map-parts.ts';

/** A step on the path: where the line enters and leaves it, and in which line. */
export interface Station {
  enter: Point;
  leave: Point;
  line: number;
  /** Whether its line goes from right to left. */
  back: boolean;
  /** The y of the free space above its row, for a crossing line. */
  room: number;
}

const MARGIN = 8;
const RADIUS = 14;
/** The radius of turns in the space between two rows. */
const CROSS_RADIUS = 6;

/** Returns the lines between the steps of a winding path, with its turns and ends. */
export function turningEdges(
  stations: readonly Station[],
  width: number,
): Pick<MapLayout, 'edges' | 'turns' | 'ends'> {
  const first = stations[0];
  const last = stations.at(-1);
  if (!first || !last) return { edges: [], turns: [], ends: [] };
  const sideOf = ({ back }: Station) => (back ? MARGIN : width - MARGIN);
  const entryOf = ({ back }: Station) => (back ? width - MARGIN : MARGIN);
  const edges: Edge[] = [{ from: null, to: 0, d: `M${MARGIN} ${first.enter.y}H${first.enter.x}` }];
  const turns: Point[] = [];
  for (const [from, station] of stations.entries()) {
    const next = stations[from + 1];
    if (!next) break;
    const [side, entry] = [sideOf(station), entryOf(next)];
    const { leave } = station;
    if (next.line === station.line) {
      edges.push({ from, to: from + 1, d: `M${leave.x} ${leave.y}H${next.enter.x}` });
    } else if (side === entry) {
      turns.push({ x: side, y: (leave.y + next.enter.y) / 2 });
      edges.push({ from, to: from + 1, d: turn(leave, next.enter, side) });
    } else {
      turns.push({ x: entry, y: (next.room + next.enter.y) / 2 });
      edges.push({ from, to: from + 1, d: crossing(leave, next, side, entry) });
    }
  }
  const end = { x: sideOf(last), y: last.leave.y };
  edges.push({ from: stations.length - 1, to: null, d: `M${last.leave.x} ${end.y}H${end.x}` });
  return { edges, turns, ends: [bar({ x: MARGIN, y: first.enter.y }), bar(end)] };
}

const bar = ({ x, y }: Point) => ({ x: x - 2, y: y - 10, width: 4, height: 20 });

/** Path to the side, down, across between two rows, down, and into the next line. */
function crossing(from: Point, { enter, room }: Station, side: number, entry: number): string {
  const across = side > entry ? -1 : 1;
  const [out, r] = [across * RADIUS, CROSS_RADIUS];
  return (
    `M${from.x} ${from.y}H${side + out}Q${side} ${from.y} ${side} ${from.y + RADIUS}V${room - r}` +
    `Q${side} ${room} ${side + across * r} ${room}H${entry - across * r}Q${entry} ${room} ${entry} ${room + r}` +
    `V${enter.y - RADIUS}Q${entry} ${enter.y} ${entry - out} ${enter.y}H${enter.x}`
  );
}

/** Path to the side, down, and back into the next line. */
function turn(from: Point, to: Point, side: number): string {
  const inward = side > from.x ? -RADIUS : RADIUS;
  return `M${from.x} ${from.y}H${side + inward}Q${side} ${from.y} ${side} ${from.y + RADIUS}V${to.y - RADIUS}Q${side} ${to.y} ${side + inward} ${to.y}H${to.x}`;
}
