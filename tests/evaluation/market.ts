// npm run market -- FILES [--place WORDS]
// Reads postings ({id, title, company?, date, text} a line, or a JSON array; .gz too), extracts their skills
// with the background's code and writes data/market.json, data/skill-vectors.json and data/english-words.json:
// counts and words, no text.
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import ROLES from '#data/roles.json' with { type: 'json' };
import { SKILL_FILES } from '#data/skills/index.ts';
import { vectorsFile } from '#src/match/market/skill-vectors.ts';
import { blocksFromText } from '#src/posting/text/blocks.ts';
import { skillFinder } from '#src/skills/find-skills.ts';
import { loadGrammar } from '#src/skills/text/language.ts';
import { countMarket, type MarketPosting } from '#src/tools/learn/count-market.ts';
import { englishWords } from '#src/tools/learn/english-words.ts';
import { trainSkillVectors } from '#src/tools/learn/vectors.ts';
import { taxonomyAsShipped } from '#tests/skills/taxonomy-as-shipped.ts';
import { writeData } from './write-data.ts';

/** Dimensions of a skill vector; fewer make nearness worse, more bring nothing. */
const VECTOR_SIZE = 24;

interface Input {
  title: string;
  company?: string;
  date: string;
  text: string;
}

const { positionals: files, values } = parseArgs({
  allowPositionals: true,
  options: { place: { type: 'string', default: '' } },
});
if (files.length === 0) {
  console.error('usage: npm run market -- FILES [--place "where they were published"]');
  process.exit(2);
}

const findSkills = skillFinder(taxonomyAsShipped(SKILL_FILES), loadGrammar);
const inputs = files.flatMap(read);
const postings: MarketPosting[] = [];
for (const { title, company = '', date, text } of inputs) {
  postings.push({
    title,
    date,
    mentions: await findSkills({ title, company, blocks: blocksFromText(text) }),
  });
}
const market = countMarket(postings, ROLES, values.place);
const vectors = trainSkillVectors(
  postings.map(({ mentions }) => mentions),
  market.skills,
  VECTOR_SIZE,
);
write('market.json', market);
write('skill-vectors.json', vectorsFile(market.skills, vectors));
const words = englishWords(inputs.map(({ text }) => text)).join(' ');
writeData('english-words.json', JSON.stringify(words));
console.log(`${postings.length} postings, ${market.skills.length} skills`);

function read(file: string): Input[] {
  const bytes = readFileSync(file);
  const text = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  if (text.trimStart().startsWith('[')) return JSON.parse(text);
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line));
}

/** Writes one column a line: small, yet readable. */
function write(name: string, content: object): void {
  const lines = Object.entries(content).map(
    ([key, value]) => `  ${JSON.stringify(key)}: ${JSON.stringify(value)}`,
  );
  writeData(name, `{\n${lines.join(',\n')}\n}`);
}
