import { type SkillDetails, withDetails } from '#src/skills/for-pages.ts';
import { withOwnSkills } from '#src/skills/own-skill.ts';
import type { SkillFile } from '#src/skills/skill.ts';
import { buildTaxonomy, type Taxonomy } from '#src/skills/taxonomy.ts';
import { ownSkills } from '#src/store/own-skills.ts';
import { packageFile } from '#src/store/package-file.ts';

/**
 * The taxonomy as a match needs it: names and kinship, with the user's own skills. It comes as a file of the
 * extension, not as script: a page shows its first content before it has parsed all skills.
 */
export const namedTaxonomy = keptUp(skillFiles);

/** The same with what else there is to show of a skill: its other names and its link. */
export const detailedTaxonomy = keptUp(async () => {
  const [files, details] = await Promise.all([skillFiles(), skillDetails()]);
  return withDetails(files, details);
});

/** The titles of the taxonomy's categories, by their ids. */
export async function categoryTitles(): Promise<ReadonlyMap<string, string>> {
  return new Map((await skillFiles()).map(({ category, title }) => [category, title]));
}

/** Gives the taxonomy of the files, built anew only where the user's own skills are others than the last time. */
function keptUp(load: () => Promise<SkillFile[]>): () => Promise<Taxonomy> {
  let built: { own: string; taxonomy: Taxonomy } | null = null;
  return async () => {
    const [known, skills] = await Promise.all([load(), ownSkills()]);
    const own = JSON.stringify(skills);
    if (built?.own !== own) built = { own, taxonomy: buildTaxonomy(withOwnSkills(known, skills)) };
    return built.taxonomy;
  };
}

let files: Promise<SkillFile[]> | null = null;
let details: Promise<SkillDetails> | null = null;

function skillFiles(): Promise<SkillFile[]> {
  files ??= packageFile('skills.json');
  return files;
}

/** What there is to show of each skill besides its name. */
export function skillDetails(): Promise<SkillDetails> {
  details ??= packageFile('skill-details.json');
  return details;
}
