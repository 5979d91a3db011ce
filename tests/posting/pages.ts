import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { factsOf } from '#src/posting/facts/facts-of.ts';
import type { PostingFacts } from '#src/posting/facts/posting-facts.ts';
import type { Posting, Reading } from '#src/posting/posting.ts';

const ROOT = join(import.meta.dirname, '../fixtures/pages');

/** A portal's page in our own words, and its expected reading: null for none. */
export interface SavedPage {
  /** The folder: a site's id, or "any" for pages of unknown portals. */
  site: string;
  name: string;
  url: URL;
  html: string;
  expected: ReadPosting | null;
}

/** A posting as stored: its page's statements have become facts. */
export type ReadPosting = Omit<Posting, 'told'> & { facts?: PostingFacts };

/** Time of reading all pages, in ms since 1970: some state days by their age. */
const READ_AT = new Date(2026, 10, 15, 12).getTime();

/** Returns the posting of a reading, or null. */
export function postingOf(reading: Reading): ReadPosting | null {
  if (!('posting' in reading)) return null;
  const { told = {}, ...posting } = reading.posting;
  const facts = factsOf(told, READ_AT);
  return Object.keys(facts).length > 0 ? { ...posting, facts } : posting;
}

/** Loads every page under tests/fixtures/pages: its address in the first line, the expected JSON beside it. */
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

/** Parses a document that runs nothing, as a content script sees a page whose scripts are done. */
export function documentOf(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}

/** Attaches declarative shadow roots (`<template shadowrootmode>`), as a browser does at loading. */
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
