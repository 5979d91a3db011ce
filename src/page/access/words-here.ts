import type { MoreWords } from '#src/posting/text/more-words.ts';
import { pageWorld } from './page-world.ts';

/**
 * Words of further languages in a page, once entrypoints/page-words.ts has loaded.
 * src/tools/build/in-page-plugin.ts replaces the regular module by this one.
 */
export const wordsNow = (): Partial<MoreWords> => pageWorld().words ?? {};
