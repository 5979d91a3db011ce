import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { compileTexts } from '#src/tools/build/compile-texts.ts';
import { textFiles } from '#src/tools/build/text-files.ts';
import { TEXT_LANGUAGES } from '#src/ui/texts/languages.ts';
import { anatomyOf } from './placeholders.ts';

const FILES = textFiles(new URL('../../../data/texts/', import.meta.url));
const written = (language: string, area: string) =>
  FILES.find((file) => file.language === language && file.area === area)?.written ?? {};
const AREAS = FILES.filter(({ language }) => language === 'en').map(({ area }) => area);
const OTHERS = TEXT_LANGUAGES.filter((language) => language !== 'en');

/** Returns a language's plural forms for integers below a million. */
function formsOf(language: string): string[] {
  const rules = new Intl.PluralRules(language);
  return [...new Set(Array.from({ length: 200 }, (_, n) => rules.select(n)))];
}

/** A plural with categories needs all forms of its language; one with `other` alone, or exact numbers, does not. */
function formsMissing(language: string, message: string): string[] {
  return anatomyOf(message)
    .plurals.filter((forms) => forms.some((form) => form !== 'other' && !form.startsWith('=')))
    .flatMap((forms) => formsOf(language).filter((form) => !forms.includes(form)));
}

const sorted = (names: Iterable<string>) => [...names].sort();

test('there are texts, in each language that is offered and in no other', () => {
  expect(AREAS).toEqual([
    'badge',
    'import',
    'insights',
    'manifest',
    'options',
    'popup',
    'postings',
    'roadmap',
    'settings',
    'skills',
    'transfer',
    'welcome',
  ]);
  expect([...new Set(FILES.map(({ language }) => language))].sort()).toEqual([...TEXT_LANGUAGES].sort());
});

test('no id is in two areas, since a page has them all in one', () => {
  const ids = AREAS.flatMap((area) => Object.keys(written('en', area)));
  expect(ids).toEqual([...new Set(ids)]);
});

describe.each(OTHERS)('%s', (language) => {
  test.each(AREAS)('has each text of %s, in the same order, and no other', (area) => {
    expect(Object.keys(written(language, area))).toEqual(Object.keys(written('en', area)));
  });

  test.each(AREAS)('fills each text of %s with the same values, and marks the same', (area) => {
    const faults = Object.entries(written('en', area)).filter(([id, english]) => {
      const [one, other] = [anatomyOf(english), anatomyOf(written(language, area)[id] ?? '')];
      const same = (part: 'names' | 'tags') => `${sorted(one[part])}` === `${sorted(other[part])}`;
      return !same('names') || !same('tags');
    });
    expect(faults.map(([id]) => id)).toEqual([]);
  });

  test.each(AREAS)('tells apart in %s what English does, where it chooses by kind', (area) => {
    const faults = Object.entries(written('en', area)).filter(([id, english]) => {
      const kinds = new Set(anatomyOf(english).selects);
      const own = anatomyOf(written(language, area)[id] ?? '').selects;
      return own.some((select) => !kinds.has(select));
    });
    expect(faults.map(([id]) => id)).toEqual([]);
  });
});

describe.each(TEXT_LANGUAGES)('in %s', (language) => {
  const all = FILES.filter((file) => file.language === language);

  test('numbers have all the forms that the language has', () => {
    const faults = all.flatMap((file) =>
      Object.entries(file.written).flatMap(([id, message]) =>
        formsMissing(language, message).map((form) => `${id}: ${form}`),
      ),
    );
    expect(faults).toEqual([]);
  });

  test('no mark of a text has the name of one of its values: the library that compiles them takes one for the other', () => {
    const faults = all.flatMap((file) =>
      Object.entries(file.written).filter(([, message]) => {
        const { names, tags } = anatomyOf(message);
        return [...names].some((name) => tags.has(name));
      }),
    );
    expect(faults).toEqual([]);
  });

  test('no text is empty, or begins or ends with a space', () => {
    const texts = all.flatMap((file) => Object.entries(file.written));
    expect(texts.filter(([, text]) => text === '' || text !== text.trim())).toEqual([]);
  });

  test('the stores take the sentence that says what it is', () => {
    const { length } = written(language, 'manifest').extDescription ?? '';
    expect(length).toBeGreaterThanOrEqual(20);
    expect(length).toBeLessThanOrEqual(132);
  });

  test('what is loaded at once stays small', () => {
    for (const { area, written } of all) {
      const file = JSON.stringify(compileTexts(written));
      expect(gzipSync(file, { level: 9 }).length, area).toBeLessThanOrEqual(15_000);
    }
  });
});

test('a plural without a form of its language is noticed', () => {
  expect(formsMissing('pl', '{n, plural, one {# rok} other {# lat}}')).toEqual(['many', 'few']);
  expect(formsMissing('pl', '{n, plural, =0 {nic} other {# lat}}')).toEqual([]);
});

/** French punctuation that may wrap to another line, or has the wrong space. */
const LOOSE_MARK = /[^\u00a0]:|[^\u202f][;?!]|«[^\u00a0]|[^\u00a0]»/;

test('French holds a mark to its word: a no-break space before a colon and in quotation marks, a narrow one before ; ? !', () => {
  const texts = FILES.filter(({ language }) => language === 'fr').flatMap(({ written }) =>
    Object.entries(written),
  );
  expect(texts.filter(([, text]) => LOOSE_MARK.test(text)).map(([id]) => id)).toEqual([]);
});

test.each(['Note : {n}', 'Note: {n}', 'Lire ?', 'Lire\u00a0?', '« Lire »', '«\u00a0Lire»'])(
  '“%s” is noticed',
  (text) => {
    expect(LOOSE_MARK.test(text)).toBe(true);
  },
);
