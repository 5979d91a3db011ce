import type { ListScores } from '#src/lists/list-scores.ts';
import type { PageMarks } from '#src/marks/page-marks.ts';
import type { GenericReader } from '#src/posting/generic-reader.ts';
import type { ReadPage } from '#src/posting/page-reader.ts';
import type { TURN_NOW } from '#src/posting/turn-now.ts';
import { Lifetime } from './lifetime.ts';
import type { PageScript } from './page-scripts.ts';

/**
 * What the scripts of ours in one page, or in one frame, have in common. Each is a file of its own that comes when it is
 * needed; they find each other here.
 */
export interface PageWorld {
  readonly life: Lifetime;
  /** The budget of the reading that is under way, whichever script spends it. */
  readonly turn: typeof TURN_NOW;
  /** The one that follows this page, once it is asked to. */
  follower?: Promise<{ turn(change: { given: boolean }): void }>;
  /** Has another script of ours put beside these. */
  bring?: (script: PageScript) => Promise<boolean>;
  /** entrypoints/read-followed.ts */
  read?: ReadPage;
  /** entrypoints/read-generic.ts; null where it was asked for and did not come. */
  generic?: GenericReader | null | undefined;
  /** Whether the page that is read was not looked at before as it is, so that what it lacks may still come. */
  isFirstLook?: boolean | undefined;
  /** entrypoints/list-scores.ts */
  newListScores?: (...given: ConstructorParameters<typeof ListScores>) => ListScores;
  /** entrypoints/mark-page.ts */
  marks?: PageMarks;
}

/**
 * The extension's scripts have a global object of their own in each page, which no page reaches; but an element's id is a
 * name in every world, and a symbol never is an id.
 */
const KEY = Symbol.for('gaplight');
const world = globalThis as { [KEY]?: PageWorld };

/** What is shared in this page, where a script of ours made it. Of an extension that was updated or turned off meanwhile nothing is taken over. */
export function pageWorldThere(): PageWorld | null {
  const there = world[KEY];
  return there && !there.life.isOver ? there : null;
}

/** What is shared in this page; it is made where it is not there. */
export function pageWorld(): PageWorld {
  const there = pageWorldThere();
  if (there) return there;
  const fresh = { life: new Lifetime(), turn: { spending: null } };
  world[KEY] = fresh;
  return fresh;
}
