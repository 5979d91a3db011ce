import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { factsOf } from '#src/posting/facts/facts-of.ts';
import type { PostingFacts } from '#src/posting/facts/posting-facts.ts';
import type { Posting, Reading } from '#src/posting/posting.ts';

const ROOT = join(import.meta.dirname, '../fixtures/pages');

/** A page as a portal serves it, in our own words, and what must be read of it: null where nothing is to be. */
export interface SavedPage {
  /** The folder: the id of a site, or "any" for pages of no portal we know. */
  site: string;
  name: string;
  url: URL;
  html: string;
  expected: ReadPosting | null;
}

/** A posting as it is kept: what its page tells beside the text is what that comes to. */
export type ReadPosting = Omit<Posting, 'told'> & { facts?: PostingFacts };

/** When all the pages are read, in ms since 1970: some tell days by how long ago they were. */
const READ_AT = new Date(2026, 10, 15, 12).getTime();

/** The posting of a reading, or null. */
export function postingOf(reading: Reading): ReadPosting | null {
  if (!('posting' in reading)) return null;
  const { told = {}, ...posting } = reading.posting;
  const facts = factsOf(told, READ_AT);
  return Object.keys(facts).length > 0 ? { ...posting, facts } : posting;
}

/** Every page under tests/fixtures/pages: its first line tells its address, the JSON beside it what to read. */
export function savedPages(): SavedPage[] {
  const files = readdirSync(ROOT, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.html'),
  );
  return files.sort().map(savedPage);
}

function savedPage(file: string): SavedPage {
  const [site = '', name = ''] = file.replace(/\.html$/, '').split('/');
  const html = readFileSync(join(ROOT, file), 'utf8');
  const address = html.match(/^<!-- (\S+) -->/)?.[1];
  if (!address) throw new Error(`${file}: the first line must be <!-- https://address.of/the/page -->`);
  const expectation = join(ROOT, `${site}/${name}.json`);
  if (!existsSync(expectation))
    throw new Error(`${file}: ${name}.json with the Posting, or null, is missing`);
  return { site, name, url: new URL(address), html, expected: JSON.parse(readFileSync(expectation, 'utf8')) };
}

/** A document that was never shown and runs nothing, as a page is to a content script whose scripts are done. */
export function documentOf(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}

/** Opens what a page declares as shadow roots, as a browser does where it loads the page: `<template shadowrootmode>`. */
export function openShadows(page: Document): Document {
  const open = (scope: ParentNode) => {
    for (const template of scope.querySelectorAll<HTMLTemplateElement>('template[shadowrootmode]')) {
      const root = template.parentElement?.attachShadow({ mode: 'open' });
      root?.append(template.content);
      template.remove();
      if (root) open(root);
    }
  };
  open(page);
  return page;
}
