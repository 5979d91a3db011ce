// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { readAnyPage } from '#src/posting/any-page/read-any-page.ts';
import { documentOf, openShadows, type ReadPosting, type SavedPage, savedPages } from './pages.ts';
import { scramble } from './scramble.ts';

// Simulates a site's next redesign: nearly every posting must still be read completely.

type Expected = SavedPage & { expected: ReadPosting };
const pages = savedPages().filter((page): page is Expected => page.expected !== null);
/** Minimum share of pages that are still read completely. */
const LEAST = 0.95;

const bare = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();

/** Returns what is missing; empty if the posting is read completely. */
function missingOn({ site, name, url, html, expected }: Expected): string[] {
  const document = openShadows(documentOf(html));
  scramble(document, expected);
  const reading = readAnyPage(document, url, { asked: true });
  if ('unread' in reading) return [`${site}/${name}: ${reading.unread}`];
  const text = bare(reading.posting.blocks.map((block) => block.text).join(' '));
  const lost = expected.blocks.filter((block) => !text.includes(bare(block.text))).map((block) => block.text);
  const title = reading.posting.title === expected.title ? [] : [`title "${reading.posting.title}"`];
  const missing = [...title, ...lost];
  return missing.length > 0 ? [`${site}/${name}: ${missing.join(' | ')}`] : [];
}

describe('a page of which every class name, id and box has changed', () => {
  test(`is read whole, at least ${100 * LEAST} of 100`, () => {
    const missing = pages.flatMap(missingOn);
    const read = pages.length - missing.length;
    expect(pages.length).toBeGreaterThan(60);
    expect(read / pages.length, missing.join('\n')).toBeGreaterThanOrEqual(LEAST);
  });
});
