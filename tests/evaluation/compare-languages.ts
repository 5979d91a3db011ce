import { SKILL_FILES } from '#data/skills/index.ts';
import { buildTaxonomy } from '#src/skills/taxonomy.ts';
import { finderAsShipped } from './finder-as-shipped.ts';
import { LANGUAGES, type LanguageLine, languageLines } from './languages/language-lines.ts';
import { type Comparison, pairSkills } from './scoring/pair-skills.ts';

/** A line of a language compared with its extraction. */
export interface LineComparison extends Comparison {
  line: LanguageLine;
}

/** Compares the lines of all languages with the shipped extraction. */
export async function compareLanguages(): Promise<LineComparison[]> {
  const taxonomy = buildTaxonomy(SKILL_FILES);
  const find = finderAsShipped();
  const compared: LineComparison[] = [];
  for (const line of LANGUAGES.flatMap((language) => languageLines(language, taxonomy))) {
    const found = await find({ id: '', title: '', text: line.text });
    compared.push({ line, ...pairSkills(found, line.labels) });
  }
  return compared;
}
