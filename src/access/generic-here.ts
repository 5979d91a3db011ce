import type { Steps } from '#src/posting/budget.ts';
import type { GenericReader } from '#src/posting/generic-reader.ts';
import { pageWorld } from './page-world.ts';

/** In a script of a page, the generic reader, once it is there: src/build/in-page-plugin.ts puts this in the place of a script's own. */
export function* genericReader(): Steps<GenericReader> {
  const world = pageWorld();
  if (!world.generic) yield world.bring?.('generic');
  if (!world.generic) throw new Error('The generic reader did not come');
  return world.generic;
}

/** Whether it is not there, in a page that was not looked at before as it is now. */
export function awaitsMore(): boolean {
  const { generic, isFirstLook } = pageWorld();
  return !generic && isFirstLook === true;
}
