import fc from 'fast-check';
import { afterEach, expect, test } from 'vitest';
import { LANGUAGE_CHOICES } from '#src/dashboard/settings/look-settings.tsx';
import { allOf, allOfParts, figure, lazily, oneOf, points, speakIn } from '#src/ui/words/words.ts';
import { runs } from '#tests/runs.ts';

afterEach(() => speakIn('en-GB'));

test('lists are as the browser would make them', () => {
  const [and, or] = (['conjunction', 'disjunction'] as const).map(
    (type) => new Intl.ListFormat('en-GB', { type }),
  );
  fc.assert(
    fc.property(fc.array(fc.string({ minLength: 1 })), (names) => {
      expect([allOf(names), oneOf(names)]).toEqual([and?.format(names), or?.format(names)]);
      const inParts = allOfParts(names).filter(({ isName }) => isName);
      expect(inParts.map(({ text }) => text)).toEqual(names);
    }),
    { numRuns: runs(100) },
  );
});

test.each(['en-IN', 'en-US', ...LANGUAGE_CHOICES])('and so are figures in %s', (language) => {
  speakIn(language);
  const whole = new Intl.NumberFormat(language, { maximumFractionDigits: 0 });
  const tenths = new Intl.NumberFormat(language, { maximumFractionDigits: 1 });
  for (const value of [0, 7, 42, 999, 1000, 12_345, 2.5, -3]) {
    expect([figure(value), points(value)]).toEqual([whole.format(value), tenths.format(value)]);
  }
});

test('what is made lazily is made when it is asked for, and once', () => {
  const made: string[] = [];
  const all = lazily({ one: () => made.push('one'), none: () => made.push('none') });
  expect([all.one, all.one, made]).toEqual([1, 1, ['one']]);
});
