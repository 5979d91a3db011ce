import { browser } from 'wxt/browser';
import { withOwnSkills } from '#src/skills/own-skill.ts';
import type { SkillFile } from '#src/skills/skill.ts';
import { buildTaxonomy, type Taxonomy } from '#src/skills/taxonomy.ts';
import { ownSkills } from '#src/store/own-skills.ts';

let files: Promise<SkillFile[]> | null = null;
let built: { own: string; taxonomy: Taxonomy } | null = null;

/**
 * The taxonomy as a page needs it: names, kinship and links, without what only the matcher reads, and with the
 * user's own skills. It comes as a file of the extension, not as script: a page shows its first content before it
 * has parsed three thousand skills.
 */
export async function uiTaxonomy(): Promise<Taxonomy> {
  files ??= fetch(browser.runtime.getURL('/skills.json')).then((answer) => answer.json());
  const [known, skills] = await Promise.all([files, ownSkills()]);
  const own = JSON.stringify(skills);
  if (built?.own !== own) built = { own, taxonomy: buildTaxonomy(withOwnSkills(known, skills)) };
  return built.taxonomy;
}
