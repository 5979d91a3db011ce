/** A clock: ms since any moment. */
export type Clock = () => number;

/** What a reading has left. */
export interface Spending {
  nodes: number;
  letters: number;
  /** What may still be spent before the clock is looked at. */
  unlooked: number;
  /** How often that was in this turn. */
  looks: number;
  /** When this turn has to be over, and when the reading. */
  turnEnd: number;
  end: number;
  now: Clock;
}

/**
 * What the reading whose turn it is has left; null where none is under way. It is a module of its own, as the scripts of a
 * page are bundled one by one, and all must spend from one budget: src/build/in-page-plugin.ts.
 */
export const TURN_NOW: { spending: Spending | null } = { spending: null };
