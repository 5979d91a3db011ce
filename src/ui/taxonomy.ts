import { type OwnSkill, ownFile } from '#src/skills/own-skill.ts';
import { type SkillLines, SkillsByLine } from '#src/skills/skill-lines.ts';
import { type Taxonomy, taxonomyOf } from '#src/skills/taxonomy.ts';
import { ownSkills } from '#src/store/own-skills.ts';
import { keptFile } from '#src/store/package-file.ts';

/**
 * The taxonomy as a match needs it: names and kinship, with the user's own skills. It comes as a file of the
 * extension, not as script, and of its lines only those are read that somebody asks for.
 */
export const namedTaxonomy = keptUp(async () => {
  const lines = await keptSkillLines();
  return (own) => namedFrom(lines, own);
});

/** The same with own skills that are known already. */
export async function taxonomyWith(own: readonly OwnSkill[]): Promise<Taxonomy> {
  return namedFrom(await keptSkillLines(), own);
}

const namedFrom = (lines: SkillLines, own: readonly OwnSkill[]) =>
  taxonomyOf(new SkillsByLine(lines, ownFile(own)));

/** Gives the taxonomy, built anew only where the user's own skills are others than the last time. */
export function keptUp(load: () => Promise<(own: readonly OwnSkill[]) => Taxonomy>): () => Promise<Taxonomy> {
  let built: { own: string; taxonomy: Taxonomy } | null = null;
  return async () => {
    const [taxonomyWith, skills] = await Promise.all([load(), ownSkills()]);
    const own = JSON.stringify(skills);
    if (built?.own !== own) built = { own, taxonomy: taxonomyWith(skills) };
    return built.taxonomy;
  };
}

/** Names and kinship. */
export const keptSkillLines = () => keptFile<SkillLines>('skills.json');
