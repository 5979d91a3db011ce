/** A rectangle in px; `x` and `y` are its upper left corner. */
export interface Rect {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface Point {
  x: number;
  y: number;
}

/** A text; `x` and `y` are the start of its baseline. */
interface MapLine extends Point {
  text: string;
}

/** A section's background with its title. The progress text ends at `tally`. */
export interface Zone {
  section: number;
  rect: Rect;
  title: MapLine;
  tally: Point;
}

/** A stop: a step, or one track of a fork. Indexes start at 0. */
export interface Stop extends Point {
  section: number;
  step: number;
  track: number;
  label: MapLine;
  /** The position of the count: its end in a column, its start in the winding layout. */
  value: Point;
  /** The clickable area. */
  target: Rect;
  /** The track's own line, from the fork's split to its join; null without a fork. */
  lane: string | null;
}

/** A step with the parts that its tracks share. */
export interface PlacedStep {
  section: number;
  step: number;
  caption: MapLine | null;
  /** The flag that marks the next step. */
  flag: Rect;
  /** The line past a fork's tracks, if any. */
  trunk: string | null;
}

/** A line between steps, by their indexes in `steps`; null at the start and end of the map. */
export interface Edge {
  from: number | null;
  to: number | null;
  d: string;
}

/** The drawing of a roadmap. It does not depend on the user's skills, so nothing moves when they change. */
export interface MapLayout {
  shape: 'serpentine' | 'column';
  width: number;
  height: number;
  zones: Zone[];
  steps: PlacedStep[];
  /** In path order. */
  stops: Stop[];
  edges: Edge[];
  /** The middle of each turn downwards. */
  turns: Point[];
  /** The bars at the start and end of the line. */
  ends: Rect[];
}
