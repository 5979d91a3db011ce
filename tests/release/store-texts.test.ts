import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { manifestFor } from '#src/build/manifest.ts';
import { AMO_LIMIT } from './amo-metadata.ts';
import { justifications, permissionsOf } from './permissions.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const STORE = join(ROOT, '.github/store');
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');
const listings = readdirSync(STORE).filter((file) => /^listing\.\w+\.md$/.test(file));

/** The texts of a listing by their headings. */
const textsOf = (markdown: string) =>
  new Map(
    markdown
      .split(/^## /m)
      .slice(1)
      .map((part) => [part.slice(0, part.indexOf('\n')), part.slice(part.indexOf('\n')).trim()]),
  );

/** In characters: the strictest of the Chrome Web Store, addons.mozilla.org and Edge Add-ons. */
const LIMITS = { Name: [1, 45], Summary: [20, 132], Description: [250, 10_000] } as const;

test('there is a listing', () => {
  expect(listings).toContain('listing.en.md');
});

describe.each(listings)('%s', (file) => {
  const texts = textsOf(read(`.github/store/${file}`));

  test.each(Object.entries(LIMITS))('has a %s within the limits', (heading, [least, most]) => {
    const { length } = texts.get(heading) ?? '';
    expect(length).toBeGreaterThanOrEqual(least);
    expect(length).toBeLessThanOrEqual(most);
  });

  test('is plain text, as the stores draw it', () => {
    expect(texts.get('Description')).not.toMatch(/\*\*|^#|^- |`|<\w/m);
  });

  test('says of itself what the package says', () => {
    const locale = file.split('.')[1];
    const messages = JSON.parse(read(`data/texts/${locale}/manifest.json`));
    expect(texts.get('Name')).toBe(messages.extName);
    expect(texts.get('Summary')).toBe(messages.extDescription);
  });
});

describe('each permission', () => {
  const told = justifications(read('.github/store/permissions.md'));
  const asked = (['chrome', 'firefox'] as const).flatMap((browser) =>
    permissionsOf(manifestFor({ browser, command: 'build' })),
  );

  test.each([...new Set(asked)])('%s has its sentence', (name) => {
    const { length } = told.get(name) ?? '';
    expect(length).toBeGreaterThan(60);
    // What the Chrome Web Store takes.
    expect(length).toBeLessThanOrEqual(1000);
  });

  test('that has a sentence is asked for', () => {
    // WXT adds the last for the side panel; what it adds is held against the builds (build-faults.ts).
    expect([...told.keys()].sort()).toEqual([...new Set([...asked, 'sidePanel'])].sort());
  });
});

test('reviewers get to read their notes whole', () => {
  expect(read('.github/store/reviewers.md').length).toBeLessThanOrEqual(AMO_LIMIT);
});

test('reviewers are told of the libraries that are shipped, and of no other', () => {
  const { dependencies } = JSON.parse(read('package.json'));
  const [, listed = ''] = read('.github/store/reviewers.md').match(/^- Libraries[^:]*: ([^.]+)\./m) ?? [];
  expect(listed.split(/,\s+/)).toEqual(Object.keys(dependencies));
});
