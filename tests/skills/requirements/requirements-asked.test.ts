import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Ad } from '#src/skills/ad.ts';
import { regionNames } from '#src/skills/requirements/region-names.ts';
import { requirementsAsked } from '#src/skills/requirements/requirements-asked.ts';
import { LANGUAGES } from '#src/skills/text/written-in.ts';
import { CASES, type Case, HELD_BACK } from './cases.ts';
import { requirementFileOf } from './requirement-files.ts';

const readAd = (ad: Pick<Ad, 'title' | 'blocks' | 'languages'>) => requirementsAsked(ad, requirementFileOf);

/** A line below a heading that asks, as the cases write its demands. */
async function demandsOf(language: string, line: string): Promise<string> {
  const blocks = [{ kind: 'item', text: line }] as const;
  const found = await readAd({ title: 'Developer', blocks, languages: [language] });
  return found
    .map(({ kind, need, values, level, amount }) => {
      const parts = [kind, values.join('|'), level ?? (amount === null ? '' : String(amount))];
      return (need === 'preferred' ? '?' : '') + parts.join(':').replace(/:+$/, '');
    })
    .join(' ');
}

describe('requirementsAsked', () => {
  it.each(CASES as Case[])('in %s: "%s"', async (language, line, demands) => {
    expect(await demandsOf(language, line)).toBe(demands);
  });

  it('is right in most lines that nobody tuned it on, and wrong about none that demands nothing', async () => {
    const read = await Promise.all(HELD_BACK.map(([language, line]) => demandsOf(language, line)));
    const right = HELD_BACK.filter(([, , demands], n) => read[n] === demands);
    const untrue = HELD_BACK.filter(([, , demands], n) => demands === '' && read[n] !== '');
    expect(right.length / HELD_BACK.length).toBeGreaterThanOrEqual(0.7);
    expect(untrue).toEqual([]);
  });

  it('takes the language that a posting is written in for no demand', async () => {
    expect(await demandsOf('de', 'Du entwickelst Software für Kunden in Deutschland.')).toBe('');
  });

  it('reads languages in a list beneath a heading that says so', async () => {
    const blocks = [
      { kind: 'heading', text: 'Languages' },
      { kind: 'item', text: 'German' },
      { kind: 'heading', text: 'Benefits' },
      { kind: 'item', text: 'French' },
    ] as const;
    const found = await readAd({ title: 'Developer', blocks, languages: ['en'] });
    expect(found.map(({ values }) => values)).toEqual([['de']]);
  });

  it('quotes the words where they stand', async () => {
    const text = 'We build ships. You speak German (C1).';
    const [found] = await readAd({
      title: '',
      blocks: [{ kind: 'paragraph', text }],
      languages: ['en'],
    });
    const { block, start, end } = found?.place ?? { block: -1, start: 0, end: 0 };
    expect([block, text.slice(start, end)]).toEqual([0, 'German']);
  });

  it.each([
    ['en', 'Willingness to travel is required. Up to 40% travel is required.', 'travel::40'],
    ['en', 'You must have the right to work. You must have the right to work in the UK.', 'permit:GB'],
    ['en', 'You speak German. You speak fluent German.', 'language:de:fluent'],
    [
      'en',
      'You speak fluent German or French. Knowledge of German is a plus.',
      'language:de|fr:fluent ?language:de',
    ],
    ['en', 'You speak fluent German or French. You speak German.', 'language:de'],
  ])('merges what several sentences of a line say, in %s: "%s"', async (language, line, demands) => {
    expect(await demandsOf(language, line)).toBe(demands);
  });

  it('answers whatever the text, with places that lie in it', async () => {
    const word = fc.constantFrom(
      'German',
      'fluent',
      '(',
      ')',
      'B2',
      'or',
      'and',
      ',',
      '/',
      'travel',
      '30%',
      'no',
      '.',
      'degree in',
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.oneof(word, fc.string({ maxLength: 8 })), { maxLength: 40 }),
        async (words) => {
          const text = words.join(' ');
          for (const { place } of await readAd({ title: '', blocks: [{ kind: 'item', text }] })) {
            expect(place.start).toBeGreaterThanOrEqual(0);
            expect(place.end).toBeGreaterThan(place.start);
            expect(place.end).toBeLessThanOrEqual(text.length);
          }
        },
      ),
    );
  });
});

describe('the words of requirements', () => {
  it('are there for every language of the cues but Hindi, whose postings mix it with English', () => {
    const files = readdirSync('data/requirements').map((name) => name.replace('.json', ''));
    expect(files.sort()).toEqual(LANGUAGES.filter((one) => one !== 'hi').sort());
  });

  it.each(LANGUAGES.filter((one) => one !== 'hi'))(
    'name no country as the browser does: %s',
    async (code) => {
      const { regions } = await requirementFileOf(code);
      const repeated = regionNames(code).filter(([region, name]) => regions[region]?.includes(name));
      expect(repeated).toEqual([]);
    },
  );
});
