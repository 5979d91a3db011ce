import type { Skill } from './skill.ts';

/**
 * Where to begin to learn a skill: the page that teaches it; else its `url`, which is the official site or documentation,
 * and Wikipedia only where there is nothing better. Null where an entry has neither, as a user's own skill: a guessed
 * address could be that of another product of the same name.
 */
export function learnLink({ learn, url }: Pick<Skill, 'learn' | 'url'>): string | null {
  return learn ?? url;
}
