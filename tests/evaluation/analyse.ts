// npm run -s analyse -- POSTINGS.json
// Reads [{id, title, text}] and prints [{id, skills: [{id, name, quotes, need, years, anyOf}]}], found by the very
// code that the background runs. A line of text is a block.
import { readFileSync } from 'node:fs';
import { SKILL_FILES } from '#data/skills/index.ts';
import { blocksFromText } from '#src/posting/blocks.ts';
import { skillFinder } from '#src/skills/find-skills.ts';
import { type Mention, TITLE } from '#src/skills/mention.ts';
import { buildTaxonomy, skillName } from '#src/skills/taxonomy.ts';

interface Input {
  id: string;
  title: string;
  text: string;
  company?: string;
}

const file = process.argv[2];
if (!file) {
  console.error('usage: npm run -s analyse -- POSTINGS.json');
  process.exit(2);
}

const taxonomy = buildTaxonomy(SKILL_FILES);
const findSkills = skillFinder(taxonomy);
const postings: Input[] = JSON.parse(readFileSync(file, 'utf8'));
const results = [];
for (const posting of postings) results.push({ id: posting.id, skills: await analyse(posting) });
console.log(JSON.stringify(results, null, 1));

async function analyse({ title, text, company = '' }: Input) {
  const blocks = blocksFromText(text);
  const textOf = (block: number) => (block === TITLE ? title : (blocks[block]?.text ?? ''));
  const mentions = await findSkills({ title, company, blocks });
  return mentions.map(({ skill, places, need, years, anyOf }: Mention) => ({
    id: skill,
    name: skillName(taxonomy, skill),
    quotes: [...new Set(places.map(({ block, start, end }) => textOf(block).slice(start, end)))],
    need,
    years,
    anyOf,
  }));
}
