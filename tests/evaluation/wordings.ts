// npm run -s wordings [-- FILE.tsv …] [--errors]
// Holds lines of tests/skills/wordings/ against what is right, and prints how many are, by what they are about.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SKILL_FILES } from '#data/skills/index.ts';
import { blocksFromText } from '#src/posting/blocks.ts';
import { skillFinder } from '#src/skills/find-skills.ts';
import type { Mention, Need } from '#src/skills/mention.ts';
import { buildTaxonomy } from '#src/skills/taxonomy.ts';

const FOLDER = join(import.meta.dirname, '../skills/wordings');
const USUAL = ['common', 'unusual', 'held-back'].map((name) => join(FOLDER, `${name}.tsv`));
const SIGN: Record<Need, string> = { required: '', preferred: '+', mentioned: '~', excluded: '!' };

const args = process.argv.slice(2);
const withErrors = args.includes('--errors');
const files = args.filter((arg) => !arg.startsWith('--'));
const findSkills = skillFinder(buildTaxonomy(SKILL_FILES));

for (const file of files.length > 0 ? files : USUAL) {
  const rows = readFileSync(file, 'utf8').trimEnd().split('\n');
  const counts = new Map<string, { right: number; all: number }>();
  for (const row of rows) {
    const [topic = '', text = '', wanted = ''] = row.split('\t');
    const blocks = blocksFromText(text.replaceAll('\\n', '\n'));
    const found = inShort(await findSkills({ title: '', company: '', blocks }));
    const count = counts.get(topic) ?? { right: 0, all: 0 };
    counts.set(topic, count);
    count.all++;
    const isRight = found === wanted.split(' ').filter(Boolean).sort().join(' ');
    if (isRight) count.right++;
    else if (withErrors) console.log(`${topic}\t${text}\n\twanted ${wanted}\n\tfound  ${found}`);
  }
  const told = [...counts].map(([topic, { right, all }]) => `${topic} ${right}/${all}`);
  console.log(`${file.split('/').at(-1)}: ${told.join(', ')}`);
}

/** Mentions in the notation of the cases. */
function inShort(mentions: readonly Mention[]): string {
  return mentions
    .map(({ skill, need, years, anyOf }) =>
      [SIGN[need], skill, years === null ? '' : `@${years}`, anyOf === null ? '' : '|a'].join(''),
    )
    .sort()
    .join(' ');
}
