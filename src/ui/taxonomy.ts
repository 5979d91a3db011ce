import { type OwnSkill, ownFile } from '#src/skills/own-skill.ts';
import { type SkillLines, SkillsByLine } from '#src/skills/skill-lines.ts';
import { type Taxonomy, taxonomyOf } from '#src/skills/taxonomy.ts';
import { ownSkills } from '#src/store/own-skills.ts';
import { keptFile } from '#src/store/package-file.ts';

/**
 * The taxonomy as a match needs it: names and relations, with the user's own skills. It comes from a file of the
 * extension, and its lines are parsed on demand.
 */
export const namedTaxonomy = keptUp(async () => {
  const lines = await keptSkillLines();
  return (own) => namedFrom(lines, own);
});

/** Returns the same with own skills that are already loaded. */
export async function taxonomyWith(own: readonly OwnSkill[]): Promise<Taxonomy> {
  return namedFrom(await keptSkillLines(), own);
}

const namedFrom = (lines: SkillLines, own: readonly OwnSkill[]) =>
  taxonomyOf(new SkillsByLine(lines, ownFile(own)));

/** Caches the taxonomy until the user's own skills change. */
export function keptUp(load: () => Promise<(own: readonly OwnSkill[]) => Taxonomy>): () => Promise<Taxonomy> {
  let built: { own: string; taxonomy: Taxonomy } | null = null;
  return async () => {
    const [taxonomyWith, skills] = await Promise.all([load(), ownSkills()]);
    const own = JSON.stringify(skills);
    if (built?.own !== own) built = { own, taxonomy: taxonomyWith(skills) };
    return built.taxonomy;
  };
}

/** Names and relations. */
export const keptSkillLines = () => keptFile<SkillLines>('skills.json');
