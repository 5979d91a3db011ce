import type { Steps } from '#src/posting/budget.ts';
import type { GenericReader } from '#src/posting/generic-reader.ts';
import { pageWorld } from './page-world.ts';

/** How long it is waited for, in ms: where the background is gone, nobody may ever answer. */
const PATIENCE = 15_000;

/**
 * In a script of a page, the generic reader, once it is there, or null where it does not come; then it is not asked for again.
 * src/build/in-page-plugin.ts puts this in the place of a script's own.
 */
export function* genericReader(): Steps<GenericReader | null> {
  const world = pageWorld();
  if (world.generic === undefined && world.bring) {
    yield Promise.race([world.bring('generic'), new Promise((end) => setTimeout(end, PATIENCE))]);
    world.generic ??= null;
  }
  return world.generic ?? null;
}

/** Whether it is not there but may come, in a page that was not looked at before as it is now. */
export function awaitsMore(): boolean {
  const { generic, isFirstLook } = pageWorld();
  return generic === undefined && isFirstLook === true;
}
