import type { GenericReader } from '#src/posting/any-page/generic-reader.ts';
import type { Steps } from '#src/posting/budget/budget.ts';
import { pageWorld } from './page-world.ts';

/** Timeout in ms: without a background nobody answers. */
const PATIENCE = 15_000;

/**
 * Returns the generic reader in a content script, or null if it fails to load; then it is not requested again.
 * src/tools/build/in-page-plugin.ts replaces the regular module by this one.
 */
export function* genericReader(): Steps<GenericReader | null> {
  const world = pageWorld();
  const script = needsWords(document) ? 'words' : 'generic';
  if (world[script] === undefined && world.bring) {
    yield Promise.race([world.bring(script), new Promise((end) => setTimeout(end, PATIENCE))]);
    world.generic ??= null;
    world[script] ??= null;
  }
  return world.generic ?? null;
}

/** Whether further words belong to the page's language, by its attribute or by letters of its title. */
const needsWords = ({ documentElement, title }: Document): boolean =>
  /^(?:ar|cs|fi|hu|id|ja|ko|ro|ru|tr|uk|vi|zh)\b/i.test(documentElement.lang) ||
  /[ğışőűșțư؀-ۿѐ-ӿぁ-힣ạ-ỹ]/.test(title);

/** Whether it is not loaded yet, at the first look at a page's current content. */
export function awaitsMore(): boolean {
  const { generic, isFirstLook } = pageWorld();
  return generic === undefined && isFirstLook === true;
}
