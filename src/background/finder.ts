import { type Ad, skillFinder } from '#src/skills/find-skills.ts';
import type { Mention } from '#src/skills/mention.ts';
import { withOwnSkills } from '#src/skills/own-skill.ts';
import type { SkillFile } from '#src/skills/skill.ts';
import { buildTaxonomy, type Taxonomy } from '#src/skills/taxonomy.ts';
import { ownSkills } from '#src/store/own-skills.ts';

/** The taxonomy with the user's own skills in it, and what finds its skills. */
export interface Finder {
  taxonomy: Taxonomy;
  findSkills: (ad: Ad) => Promise<Mention[]>;
  /** Tells mentions that this finder found from those of an older taxonomy, or of other own skills. */
  edition: string;
}

/** Builds the finder. `version` is the extension's: a release may bring a new taxonomy. */
export async function buildFinder(files: readonly SkillFile[], version: string): Promise<Finder> {
  const own = await ownSkills();
  const taxonomy = buildTaxonomy(withOwnSkills(files, own));
  const edition = [version, ...own.map(({ id, changedAt }) => `${id}@${changedAt}`).sort()].join(' ');
  // The badge needs the taxonomy alone: names are made ready for finding when the first posting comes.
  let find: Finder['findSkills'] | null = null;
  const findSkills: Finder['findSkills'] = (ad) => {
    find ??= skillFinder(taxonomy);
    return find(ad);
  };
  return { taxonomy, findSkills, edition };
}
