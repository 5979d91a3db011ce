// `npm run new-site NAME`: creates the files of a new portal as templates: src/posting/sites/NAME.ts, a fixture
// page with its expected reading, the entry in the list, and the number of job sites in README and CHANGELOG.
// All tests pass on the result. With `--from REPORT`, a report of Misread? becomes another page of the portal,
// new or existing; for an existing one, its test fails until the expected reading is added.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ROOT } from '../setup/run-step.mjs';
import { pageFromReport } from './page-from-report.ts';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { from: { type: 'string' } } });
const [name = '', root = ROOT] = positionals;
const words = name.split('-');
const id = words.join('');
const portal = words.map(capitalised).join(' ');
const constant = words.map((word, index) => (index === 0 ? word : capitalised(word))).join('');
const host = `${name}.example`;

const site = `src/posting/sites/${name}.ts`;
const page = `tests/fixtures/pages/${id}/posting.html`;
const expected = page.replace('.html', '.json');
const index = 'src/posting/sites/index.ts';

/** Files that state the number of job sites, and of those that need access; a new one counts as both. */
const COUNTS = {
  'README.md': [/(?<=The postings of )\d+(?= job sites)/, /(?<=and )\d+(?=\s+once you allow them)/],
  'CHANGELOG.md': [
    /\d+(?= job sites, \d+ of them once you allow each)/,
    /(?<= job sites, )\d+(?= of them once you allow each)/,
  ],
};

if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name))
  fail('usage: npm run new-site -- NAME [--from REPORT], NAME like "acme-jobs"');
if (values.from !== undefined) addReported(values.from);
for (const file of [site, page]) if (existsSync(join(root, file))) fail(`${file} is there already.`);

write(site, siteText());
write(page, pageText());
write(expected, `${JSON.stringify(posting(), null, 2)}\n`);
write(index, listed(readFileSync(join(root, index), 'utf8')));
for (const [file, told] of Object.entries(COUNTS))
  write(file, counted(readFileSync(join(root, file), 'utf8'), told));
console.log(nextSteps());

function siteText() {
  const address = host.replaceAll('.', '\\.');
  return `import type { Site } from './site.ts';

/** What is particular to it, and where each selector was seen: on a page of its own (when?), or in another reader. */
export const ${constant}: Site = {
  id: '${id}',
  portal: '${portal}',
  // Where the extension asks to run, once the user allows it: whole hosts.
  access: 'optional',
  matches: ['https://${host}/*'],
  // The group is the posting's number. All addresses of one posting must give the same.
  posting: [/${address}\\/jobs\\/(\\d+)/],
  // Lists and searches, where there is nothing to read.
  list: [/${address}\\/jobs\\/?(?:[?#]|$)/],
  // structured: 'first' where its JSON-LD is better than the page, 'never' where it is of another posting.
  title: ['h1'],
  company: ['.company'],
  location: ['.location'],
  description: ['.description'],
};
`;
}

function pageText() {
  return `<!-- https://${host}/jobs/1234?ref=list -->
<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Lamp Engineer | ${portal}</title></head><body>
<h1>Lamp Engineer</h1><p class="company">Contoso Lamps</p><p class="location">Brno</p>
<div class="description"><p>Our lamps know when it is dark, and you know why.</p><h2>You have</h2><ul><li>C and Zigbee</li></ul></div>
</body></html>
`;
}

function posting() {
  return {
    id: `${id}:1234`,
    url: `https://${host}/jobs/1234?ref=list`,
    portal,
    title: 'Lamp Engineer',
    company: 'Contoso Lamps',
    location: 'Brno',
    blocks: [
      { kind: 'paragraph', text: 'Our lamps know when it is dark, and you know why.' },
      { kind: 'heading', text: 'You have' },
      { kind: 'item', text: 'C and Zigbee' },
    ],
  };
}

/** @param {string} source List of sites, with imports in file order. */
function listed(source) {
  const lines = source.split('\n');
  const from = (/** @type {string} */ line) => line.match(/^import .*'\.\/(.+)\.ts'/)?.[1] ?? '';
  const after = lines.findIndex((line) => from(line) > name);
  const end = lines.findLastIndex((line) => from(line) !== '') + 1;
  lines.splice(after < 0 ? end : after, 0, `import { ${constant} } from './${name}.ts';`);
  lines.splice(lines.lastIndexOf('];'), 0, `  ${constant},`);
  return lines.join('\n');
}

/** @param {string} text @param {RegExp[]} told The numbers to count one further. */
function counted(text, told) {
  return told.reduce((text, number) => text.replace(number, (count) => String(Number(count) + 1)), text);
}

function nextSteps() {
  return `Made ${site},
     ${page} and ${expected},
     the entry in ${index}, and one more job site in README.md and CHANGELOG.md. Now:
1. Put the portal's addresses and selectors into ${site}; src/posting/sites/site.ts explains each field.
2. Make the page one of the portal's: its address in the first line, its markup, but words of your own.
3. Write into the JSON what must be read of it. A list page beside it, with "null" for its JSON, does no harm.
4. Add the addresses to tests/posting/portal-addresses.test.ts: all ways to one posting, and pages that are none.
5. npx vitest run tests/posting, then npm run fix and npm run check.`;
}

/**
 * Turns a report into a page; if its portal exists, nothing else happens.
 * @param {string} report
 */
function addReported(report) {
  const file = page.replace('posting.html', 'misread.html');
  if (existsSync(join(root, file))) fail(`${file} is there already.`);
  try {
    write(file, pageFromReport(readFileSync(report, 'utf8')));
  } catch (error) {
    fail(error instanceof Error ? error.message : String(error));
  }
  write(file.replace('.html', '.json'), 'null\n');
  console.log(`Made ${file} of the report. Put words of your own where the title, the company, the place and the
text belong, write into the JSON beside it what must be read, and mend the reader until it is.`);
  if (existsSync(join(root, site))) process.exit(0);
}

/** @param {string} file @param {string} text */
function write(file, text) {
  const path = join(root, file);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, text);
}

/** @param {string} word */
function capitalised(word) {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** @param {string} why */
function fail(why) {
  console.error(why);
  process.exit(1);
}
