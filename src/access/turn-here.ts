import { pageWorld } from './page-world.ts';

/** In a script of a page, what the reading under way has left: src/build/in-page-plugin.ts puts it in the place of a script's own. */
export const TURN_NOW = pageWorld().turn;
