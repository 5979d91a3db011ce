import { browser } from '#src/browser.ts';
import type { ListScores } from '#src/page/lists/list-scores.ts';
import type { PageMarks } from '#src/page/marks/page-marks.ts';
import type { GenericReader } from '#src/posting/any-page/generic-reader.ts';
import type { TURN_NOW } from '#src/posting/budget/turn-now.ts';
import type { MoreWords } from '#src/posting/text/more-words.ts';
import type { ReadPage } from '#src/posting/watch/page-reader.ts';
import type { PageScript } from './page-scripts.ts';

/**
 * State shared by our scripts in one page or frame. Each script is a separate file, loaded on demand; they find
 * each other here.
 */
export interface PageWorld {
  readonly life: Lifetime;
  /** Budget of the current reading, shared by all scripts. */
  readonly turn: typeof TURN_NOW;
  /** Follower of this page, once started. */
  follower?: Promise<{ turn(change: { given: boolean }): void }>;
  /** Requests another script of ours. */
  bring?: (script: PageScript) => Promise<boolean>;
  /** entrypoints/read-followed.ts */
  read?: ReadPage;
  /** entrypoints/read-generic.ts; null if it failed to load. */
  generic?: GenericReader | null | undefined;
  /** entrypoints/page-words.ts, on pages in its languages */
  words?: MoreWords | null | undefined;
  /** Whether this is the first look at the page's current content, so missing parts may still load. */
  isFirstLook?: boolean | undefined;
  /** entrypoints/list-scores.ts */
  newListScores?: (...given: ConstructorParameters<typeof ListScores>) => ListScores;
  /** entrypoints/mark-page.ts */
  marks?: PageMarks;
}

/**
 * Extension scripts have a global object of their own that pages cannot reach. But element ids become global
 * names there too, and a symbol never is an id.
 */
const KEY = Symbol.for('gaplight');
const world = globalThis as { [KEY]?: PageWorld };

/** Returns the shared state if a script created it; ignores that of an outdated extension. */
export function pageWorldThere(): PageWorld | null {
  const there = world[KEY];
  return there && !there.life.isOver ? there : null;
}

/** Returns the shared state, creating it if needed. */
export function pageWorld(): PageWorld {
  const there = pageWorldThere();
  if (there) return there;
  const fresh = { life: new Lifetime(), turn: { spending: null } };
  world[KEY] = fresh;
  return fresh;
}

/**
 * Lifetime of a content script: until the extension is updated, reloaded or turned off. The script stays in the
 * page without notice and detects it when checking. WXT's own context announces itself to every page and lets
 * pages end it.
 */
class Lifetime {
  readonly #end = new AbortController();

  /** Aborted once the end is detected. */
  get signal(): AbortSignal {
    return this.#end.signal;
  }

  /** Whether it has ended; check before acting in the page. */
  get isOver(): boolean {
    // The browser removes the extension's id from orphaned scripts.
    if (!browser.runtime?.id) this.#end.abort();
    return this.#end.signal.aborted;
  }
}
