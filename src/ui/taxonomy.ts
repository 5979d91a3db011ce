import { SKILL_FILES } from '#data/skills/index.ts';
import { buildTaxonomy, type Taxonomy } from '#src/skills/taxonomy.ts';

let built: Taxonomy | null = null;

/** The taxonomy, for the pages. Everything in ui gets it here, so that where it comes from can change in one place. */
export async function uiTaxonomy(): Promise<Taxonomy> {
  built ??= buildTaxonomy(SKILL_FILES);
  return built;
}
