// npm run -s explain -- "line"
// npm run -s explain -- FILE
// Prints each skill of a line or a text file with its need and the reason: the section and the cues by id, or
// the classifier's decision that the text asks for nothing.
import { existsSync, readFileSync } from 'node:fs';
import { SKILL_FILES } from '#data/skills/index.ts';
import { blocksFromText } from '#src/posting/blocks.ts';
import { skillFinder } from '#src/skills/find-skills.ts';
import { TITLE } from '#src/skills/mention.ts';
import { loadGrammar } from '#src/skills/text/language.ts';
import { taxonomyAsShipped } from '#tests/skills/taxonomy-as-shipped.ts';

const [given] = process.argv.slice(2);
if (!given) {
  console.error('usage: npm run -s explain -- "line" | FILE');
  process.exit(2);
}

const text = existsSync(given) ? readFileSync(given, 'utf8') : given.replaceAll('\\n', '\n');
const blocks = blocksFromText(text);
const find = skillFinder(taxonomyAsShipped(SKILL_FILES), loadGrammar);
for (const { skill, need, years, anyOf, places, why } of await find({ title: '', company: '', blocks })) {
  const [place] = places;
  const words = place && place.block !== TITLE ? blocks[place.block]?.text.slice(place.start, place.end) : '';
  const more = [years === null ? '' : `${years} years`, anyOf === null ? '' : `one of ${anyOf}`];
  const asked = [need, ...more.filter(Boolean)].join(', ');
  const reason = why?.by.includes('asks-nothing')
    ? 'decision: the text as a whole asks for nothing'
    : `${why?.section}: ${why?.by.join(', ')}`;
  console.log(`${skill} («${words}»): ${asked} ← ${reason}`);
}
