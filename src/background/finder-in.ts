import SALIENCE from '#data/salience.json' with { type: 'json' };
import type { Judging } from '#src/match/judging.ts';
import { withSalience } from '#src/match/salience.ts';
import type { Ad } from '#src/skills/ad.ts';
import { skillFinder } from '#src/skills/find-skills.ts';
import type { Mention } from '#src/skills/mention.ts';
import type { OwnSkill } from '#src/skills/own-skill.ts';
import type { SkillsByLine } from '#src/skills/skill-lines.ts';
import { type FoundBy, taxonomyToFind } from '#src/skills/skills-to-find.ts';
import type { Grammar } from '#src/skills/text/language.ts';

/** Extracts the skills of an ad, each with its salience. */
export type FindIn = (ad: Ad) => Promise<Mention[]>;

/**
 * Creates the extraction for the package's skills and the user's own, with salience from `judging`. It is most
 * of the background's code and data, so it is a separate script (entrypoints/finding.ts), loaded with the first
 * posting.
 */
export function finderIn(
  named: SkillsByLine,
  foundBy: FoundBy,
  own: readonly OwnSkill[],
  grammar: () => Promise<Grammar>,
  judging: Judging,
): FindIn {
  const find = skillFinder(taxonomyToFind(named, foundBy, own), grammar);
  return async (ad) => withSalience(await find(ad), ad.blocks, judging, SALIENCE);
}
