import { withOwnSkills } from '#src/skills/own-skill.ts';
import { filesToShow, linksOfSkills, type SkillLinks } from '#src/skills/skill-parts.ts';
import type { SkillWordings } from '#src/skills/skill-wordings.ts';
import { buildTaxonomy } from '#src/skills/taxonomy.ts';
import { keptFile } from '#src/store/package-file.ts';
import { keptSkillLines, keptUp } from './taxonomy.ts';

/** The taxonomy with everything a page shows of a skill, including aliases and links. */
export const detailedTaxonomy = keptUp(async () => {
  const [lines, more, toRead] = await Promise.all([keptSkillLines(), skillWordings(), skillLinks()]);
  return (own) => buildTaxonomy(withOwnSkills(filesToShow({ lines, wordings: more, links: toRead }), own));
});

/** Returns links to read about and learn these skills, by skill id. */
export async function linksOf(skills: readonly string[]) {
  const [lines, all] = await Promise.all([keptSkillLines(), skillLinks()]);
  return linksOfSkills(skills, { lines, links: all });
}

const skillWordings = () => keptFile<SkillWordings>('skill-wordings.json');
const skillLinks = () => keptFile<SkillLinks>('skill-links.json');
