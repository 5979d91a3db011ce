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
 * has parsed five thousand skills.
 */
export async function uiTaxonomy(): Promise<Taxonomy> {
  const [known, skills] = await Promise.all([skillFiles(), ownSkills()]);
  const own = JSON.stringify(skills);
  if (built?.own !== own) built = { own, taxonomy: buildTaxonomy(withOwnSkills(known, skills)) };
  return built.taxonomy;
}

/** The titles of the taxonomy's categories, by their ids. */
export async function categoryTitles(): Promise<ReadonlyMap<string, string>> {
  return new Map((await skillFiles()).map(({ category, title }) => [category, title]));
}

function skillFiles(): Promise<SkillFile[]> {
  files ??= fetch(browser.runtime.getURL('/skills.json')).then((answer) => answer.json());
  return files;
}
