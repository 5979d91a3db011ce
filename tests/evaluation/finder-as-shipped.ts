import { SKILL_FILES } from '#data/skills/index.ts';
import { blocksFromText } from '#src/posting/text/blocks.ts';
import { skillFinder } from '#src/skills/find-skills.ts';
import { TITLE } from '#src/skills/mention.ts';
import { skillName } from '#src/skills/taxonomy.ts';
import { loadGrammar } from '#src/skills/text/language.ts';
import { languagesOf } from '#src/skills/text/written-in.ts';
import { taxonomyAsShipped } from '#tests/skills/taxonomy-as-shipped.ts';
import { detectLanguage } from './detect-language.ts';
import type { PostingInput } from './inputs.ts';
import type { FoundSkill } from './scoring/affinity.ts';

/** Extracts a posting's skills with the background's own code. Each line of text is a block. */
export function finderAsShipped(): (posting: PostingInput) => Promise<(FoundSkill & { id: string })[]> {
  const taxonomy = taxonomyAsShipped(SKILL_FILES);
  const findSkills = skillFinder(taxonomy, loadGrammar);
  return async ({ title, text, company = '' }) => {
    const blocks = blocksFromText(text);
    const textOf = (block: number) => (block === TITLE ? title : (blocks[block]?.text ?? ''));
    const languages = await languagesOf(blocks, detectLanguage);
    const mentions = await findSkills({ title, company, blocks, languages });
    return mentions.map(({ skill, places, need, years, anyOf }) => ({
      id: skill,
      name: skillName(taxonomy, skill),
      quotes: [...new Set(places.map(({ block, start, end }) => textOf(block).slice(start, end)))],
      need,
      years,
      anyOf,
    }));
  };
}
