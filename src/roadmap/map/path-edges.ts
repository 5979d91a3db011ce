import type { Edge, MapLayout, Point } from './map-layout.ts';

/** A step as the path sees it: where it enters and leaves, and on which line. */
export interface Station {
  enter: Point;
  leave: Point;
  line: number;
  /** Whether its line goes from right to left. */
  back: boolean;
}

const MARGIN = 8;
const RADIUS = 14;

/** The lines between the steps of a path that winds from side to side, with its turns and ends. */
export function turningEdges(
  stations: readonly Station[],
  width: number,
): Pick<MapLayout, 'edges' | 'turns' | 'ends'> {
  const first = stations[0];
  const last = stations.at(-1);
  if (!first || !last) return { edges: [], turns: [], ends: [] };
  const sideOf = ({ back }: Station) => (back ? MARGIN : width - MARGIN);
  const edges: Edge[] = [{ from: null, to: 0, d: `M${MARGIN} ${first.enter.y}H${first.enter.x}` }];
  const turns: Point[] = [];
  for (const [from, station] of stations.entries()) {
    const next = stations[from + 1];
    if (!next) break;
    const side = sideOf(station);
    if (next.line !== station.line) turns.push({ x: side, y: (station.leave.y + next.enter.y) / 2 });
    const d =
      next.line === station.line
        ? `M${station.leave.x} ${station.leave.y}H${next.enter.x}`
        : turn(station.leave, next.enter, side);
    edges.push({ from, to: from + 1, d });
  }
  const end = { x: sideOf(last), y: last.leave.y };
  edges.push({ from: stations.length - 1, to: null, d: `M${last.leave.x} ${end.y}H${end.x}` });
  return { edges, turns, ends: [bar({ x: MARGIN, y: first.enter.y }), bar(end)] };
}

const bar = ({ x, y }: Point) => ({ x: x - 2, y: y - 10, width: 4, height: 20 });

/** Out to the side, down, and back to the next line. */
function turn(from: Point, to: Point, side: number): string {
  const inward = side > from.x ? -RADIUS : RADIUS;
  return `M${from.x} ${from.y}H${side + inward}Q${side} ${from.y} ${side} ${from.y + RADIUS}V${to.y - RADIUS}Q${side} ${to.y} ${side + inward} ${to.y}H${to.x}`;
}
