import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/** A page and the address at which it stands: a fixture's first line is that address, in a comment. */
export interface Fixture {
  name: string;
  url: string;
  html: string;
}

function readFixture(file: string): Fixture {
  const html = readFileSync(file, 'utf8');
  const url = html.match(/^<!-- (https:\S+) -->/)?.[1];
  if (!url) throw new Error(`${file} does not begin with its address: <!-- https://… -->`);
  return { name: basename(file, '.html'), url, html };
}

/** One of the pages beside these tests. */
export const page = (name: string): Fixture =>
  readFixture(join(import.meta.dirname, 'pages', `${name}.html`));

/** A posting of the demo board, at an address of a site that is no portal. */
export function careersPage(name: string): Fixture {
  const html = readFileSync(join(import.meta.dirname, '../demo/pages', `${name}.html`), 'utf8');
  return { name, url: `https://careers.${name}.example/jobs/1`, html };
}

/** One of the pages by which the reading is tested without a browser, by its folder and name. */
export const savedPage = (name: string): Fixture =>
  readFixture(join(import.meta.dirname, '../fixtures/pages', `${name}.html`));
