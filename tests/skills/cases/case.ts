import type { Ad } from '#src/skills/ad.ts';

/**
 * A text (its lines become blocks, so headings work), and all skills that must be found in it, as words with
 * spaces between: an id, with `+` before it where it is nice to have, `~` where it is but mentioned, `!` where it
 * is said not to be needed, else required; then `@3` for years and `|a` for a group of alternatives.
 * `''` is no skill at all. Last, where it matters, the title or the employer of the ad, and the languages that a
 * detector tells of it: with none it is read in all.
 */
export type Case = readonly [
  text: string,
  skills: string,
  ad?: Partial<Pick<Ad, 'title' | 'company' | 'languages'>>,
];
