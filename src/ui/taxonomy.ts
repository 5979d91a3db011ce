import { browser } from 'wxt/browser';
import type { SkillFile } from '#src/skills/skill.ts';
import { buildTaxonomy, type Taxonomy } from '#src/skills/taxonomy.ts';

let loading: Promise<Taxonomy> | null = null;

/**
 * The taxonomy as a page needs it: names, kinship and links, without what only the matcher reads. It comes as a
 * file of the extension, not as script: a page shows its first content before it has parsed three thousand skills.
 */
export function uiTaxonomy(): Promise<Taxonomy> {
  loading ??= load();
  return loading;
}

async function load(): Promise<Taxonomy> {
  const answer = await fetch(browser.runtime.getURL('/skills.json'));
  return buildTaxonomy((await answer.json()) as SkillFile[]);
}
