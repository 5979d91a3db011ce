/** A clock: ms since any moment. */
export type Clock = () => number;

/** Budget left to a reading. It counts steps and never time, so a page reads the same on every machine. */
interface Spending {
  nodes: number;
  letters: number;
}

/**
 * Budget of the current reading, or null. A module of its own, because page scripts are bundled one by one and
 * must share it (src/tools/build/in-page-plugin.ts).
 */
export const TURN_NOW: { spending: Spending | null } = { spending: null };
