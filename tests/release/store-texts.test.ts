import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { manifestFor } from '#src/tools/build/manifest.ts';
import { TEXT_LANGUAGES } from '#src/ui/texts/languages.ts';
import { AMO_LIMIT } from './amo-metadata.ts';
import { justifications, permissionsOf } from './permissions.ts';

const LANGUAGES: readonly string[] = TEXT_LANGUAGES;
const ROOT = resolve(import.meta.dirname, '../..');
const STORE = join(ROOT, '.github/store');
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');
const listings = readdirSync(STORE).filter((file) => /^listing\.[\w-]+\.md$/.test(file));
const languageOf = (file: string) => file.split('.')[1] ?? '';

/** Returns the languages without a listing file. */
const lacking = (languages: readonly string[], files: readonly string[]) =>
  languages.filter((language) => !files.some((file) => languageOf(file) === language));

/** Returns a listing's texts by heading. */
const textsOf = (markdown: string) =>
  new Map(
    markdown
      .split(/^## /m)
      .slice(1)
      .map((part) => [part.slice(0, part.indexOf('\n')), part.slice(part.indexOf('\n')).trim()]),
  );

/** Counts a description's paragraphs, separated by blank lines. */
const sectionsOf = (texts: ReadonlyMap<string, string>) => texts.get('Description')?.split('\n\n').length;

/** In characters: the strictest of the Chrome Web Store, addons.mozilla.org and Edge Add-ons. */
const LIMITS = { Name: [1, 45], Summary: [20, 132], Description: [250, 10_000] } as const;

test('there is a listing in each language that the pages speak, and in no other', () => {
  expect(lacking(LANGUAGES, listings)).toEqual([]);
  expect(listings.map(languageOf).filter((language) => !LANGUAGES.includes(language))).toEqual([]);
});

test('a language without a listing is named', () => {
  expect(lacking(['en', 'pl', 'pt-BR'], ['listing.en.md', 'listing.pt-BR.md'])).toEqual(['pl']);
});

describe.each(listings)('%s', (file) => {
  const texts = textsOf(read(`.github/store/${file}`));

  test.each(Object.entries(LIMITS))('has a %s within the limits', (heading, [least, most]) => {
    const { length } = texts.get(heading) ?? '';
    expect(length).toBeGreaterThanOrEqual(least);
    expect(length).toBeLessThanOrEqual(most);
  });

  test('has the sections of the English one', () => {
    expect([...texts.keys()]).toEqual(Object.keys(LIMITS));
    expect(sectionsOf(texts)).toBe(sectionsOf(textsOf(read('.github/store/listing.en.md'))));
  });

  test('is plain text, as the stores draw it', () => {
    expect(texts.get('Description')).not.toMatch(/\*\*|^#|^- |`|<\w/m);
  });

  test('says of itself what the package says', () => {
    const messages = JSON.parse(read(`data/texts/${languageOf(file)}/manifest.json`));
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
    // Limit of the Chrome Web Store.
    expect(length).toBeLessThanOrEqual(1000);
  });

  test('that has a sentence is asked for', () => {
    // WXT adds the last one for the side panel; build-faults.ts compares its additions with the builds.
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
