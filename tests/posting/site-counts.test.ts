import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { SITES } from '#src/posting/sites/index.ts';

const ROOT = join(import.meta.dirname, '../..');
const ALL = SITES.length;
const OPTIONAL = SITES.filter(({ access }) => access === 'optional').length;

// Counts in documents must follow from the list of sites.
test.each([
  ['README.md', `The postings of ${ALL} job sites,`],
  ['README.md', `${ALL - OPTIONAL} as you open them,`],
  ['README.md', `and ${OPTIONAL} once you allow them,`],
  ['CHANGELOG.md', `${ALL} job sites, ${OPTIONAL} of them once you allow each`],
])('%s says "%s"', (file, words) => {
  const text = readFileSync(join(ROOT, file), 'utf8').replaceAll(/\s+/g, ' ');
  expect(text).toContain(words);
});

test.each(['README.md', 'CHANGELOG.md'])('%s tells no other number of job sites', (file) => {
  const told = readFileSync(join(ROOT, file), 'utf8').matchAll(/\b(\d+)\s+job\s+sites\b/g);
  expect([...new Set([...told].map(([, number]) => Number(number)))]).toEqual([ALL]);
});
