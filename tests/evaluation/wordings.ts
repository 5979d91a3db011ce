// npm run -s wordings [-- --errors]
// Holds lines of tests/skills/wordings/ against what is right, and prints how many are, by what they are about: common
// ones, unusual ones that cues were made for, further unusual ones that none was made for yet, years and alternatives as
// recruiters write them, and those held back.
// `--errors` shows what goes wrong in all but the last.
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
