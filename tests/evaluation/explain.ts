// npm run -s explain -- "line" ["line" ...]
// npm run -s explain -- FILE
// Prints how each line is read, or a posting in a text file whose first line is its title: the section of each
// sentence and a bar where its clauses are cut, the need of each skill with the cues that decide, the cues that
// nearly did, and the names that are no skill here.
import { existsSync, readFileSync } from 'node:fs';
import { SKILL_FILES } from '#data/skills/index.ts';
import { taxonomyAsShipped } from '#tests/skills/taxonomy-as-shipped.ts';
import { explainer } from './explain-text.ts';

const given = process.argv.slice(2);
if (given.length === 0) {
  console.error('usage: npm run -s explain -- "line" ["line" ...] | FILE');
  process.exit(2);
}

const explain = explainer(taxonomyAsShipped(SKILL_FILES));
for (const one of given) {
  if (!existsSync(one)) {
    console.log(await explain(one.replaceAll('\\n', '\n')));
    continue;
  }
  const [title = '', ...lines] = readFileSync(one, 'utf8').split('\n');
  console.log(await explain(lines.join('\n'), title));
}
