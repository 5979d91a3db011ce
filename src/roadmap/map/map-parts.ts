/** A rectangle in px, from its upper left corner. */
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

/** Text at the start of its baseline. */
export interface MapLine extends Point {
  text: string;
}

/** The ground of a section, with its title; what is told of its progress ends at `tally`. */
export interface Zone {
  section: number;
  rect: Rect;
  title: MapLine;
  tally: Point;
}

/** A place to stop at: a step, or one track of a fork. Numbers count from 0. */
export interface Stop extends Point {
  section: number;
  step: number;
  track: number;
  label: MapLine;
  /** Where the number of postings stands; it ends there on a column, and begins there elsewhere. */
  value: Point;
  /** What can be pressed. */
  target: Rect;
  /** The line of this track alone, from where the fork parts to where it joins; null where there is no fork. */
  lane: string | null;
}

/** What belongs to a step as a whole. */
export interface PlacedStep {
  section: number;
  step: number;
  caption: MapLine | null;
  /** Where the flag points that says what comes next. */
  flag: Rect;
  /** The line that goes past a fork's tracks, where there is one. */
  trunk: string | null;
}

/** The line from one step to the next, by their numbers in `steps`; null at the start and the end of the map. */
export interface Edge {
  from: number | null;
  to: number | null;
  d: string;
}

/** A roadmap as it is drawn. Nothing of it depends on what the user knows, so that nothing jumps when that changes. */
export interface MapLayout {
  shape: 'serpentine' | 'column';
  width: number;
  height: number;
  zones: Zone[];
  steps: PlacedStep[];
  /** In the order of the path. */
  stops: Stop[];
  edges: Edge[];
  /** Where the line turns downwards, at the middle of the turn. */
  turns: Point[];
  /** The bars at which the line starts and ends. */
  ends: Rect[];
}
