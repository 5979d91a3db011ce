import type { Skill } from './skill.ts';

/**
 * Returns a page for starting to learn a skill: its `learn` page, else its `url` (official site or
 * documentation; Wikipedia only if there is nothing better). Null if an entry has neither, as for the user's own
 * skills: a guessed address might belong to another product of the same name.
 */
export function learnLink({ learn, url }: Pick<Skill, 'learn' | 'url'>): string | null {
  return learn ?? url;
}
