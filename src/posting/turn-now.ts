/** A clock: ms since any moment. */
export type Clock = () => number;

/** What a reading has left. Steps are counted, never time, so that a page reads the same on every machine. */
export interface Spending {
  nodes: number;
  letters: number;
}

/**
 * What the reading whose turn it is has left; null where none is under way. It is a module of its own, as the scripts of a
 * page are bundled one by one, and all must spend from one budget: src/build/in-page-plugin.ts.
 */
export const TURN_NOW: { spending: Spending | null } = { spending: null };
