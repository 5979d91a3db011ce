// npm run -s analyse -- POSTINGS.json
// Reads [{id, title, text}] and prints [{id, skills: [{id, name, quotes, need, years, anyOf}]}], extracted by
// the background's own code. Each line of text is a block.
import { readFileSync } from 'node:fs';
import { finderAsShipped } from './finder-as-shipped.ts';
import type { PostingInput } from './inputs.ts';

const file = process.argv[2];
if (!file) {
  console.error('usage: npm run -s analyse -- POSTINGS.json');
  process.exit(2);
}

const find = finderAsShipped();
const postings: PostingInput[] = JSON.parse(readFileSync(file, 'utf8'));
const results = [];
for (const posting of postings) results.push({ id: posting.id, skills: await find(posting) });
console.log(JSON.stringify(results, null, 1));
