import { pageWorld } from './page-world.ts';

/** Budget of the current reading in a page: src/tools/build/in-page-plugin.ts puts it in place of a script's own. */
export const TURN_NOW = pageWorld().turn;
