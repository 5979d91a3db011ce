// npm run -s wordings [-- --errors]
// Compares lines of tests/skills/wordings/ with their labels and prints the share of right ones by topic. Sets:
// common, unusual with cues made for them, unusual without, recruiters' years and alternatives, and held back.
// `--errors` shows the mistakes in all but the last.
import { SKILL_FILES } from '#data/skills/index.ts';
import { skillFinder } from '#src/skills/find-skills.ts';
import { loadGrammar } from '#src/skills/text/language.ts';
import { taxonomyAsShipped } from '#tests/skills/taxonomy-as-shipped.ts';
import { judgeWordings, rightByTopic } from './judge-wordings.ts';

const find = skillFinder(taxonomyAsShipped(SKILL_FILES), loadGrammar);
const withErrors = process.argv.includes('--errors');

for (const name of [
  'common',
  'unusual',
  'held-back',
  'further',
  'further-held-back',
  'recruiters',
  'recruiters-held-back',
]) {
  const lines = await judgeWordings(name, find);
  const told = [...rightByTopic(lines)].map(([topic, { right, all }]) => `${topic} ${right}/${all}`);
  console.log(`${name}: ${told.join(', ')}`);
  if (!withErrors || name.endsWith('held-back')) continue;
  for (const { text, wanted, found } of lines) {
    if (wanted !== found) console.log(`  ${text}\n    wanted ${wanted}\n    found  ${found}`);
  }
}
