import type { Ad } from '#src/skills/ad.ts';

/**
 * A text whose lines become blocks, so headings work, and all skills expected in it, separated by spaces. A
 * skill is an id with a prefix: `+` nice to have, `~` mentioned, `!` not needed, none for required. `@3` adds
 * years and `|a` a group of alternatives. `''` means none. Last, optionally, the ad's title or employer and its
 * detected languages; without them all languages are tried.
 */
export type Case = readonly [
  text: string,
  skills: string,
  ad?: Partial<Pick<Ad, 'title' | 'company' | 'languages'>>,
];
