import { describe, expect, it } from 'vitest';
import { cueLanguages, LANGUAGES, languagesOf, languageWithoutCues } from '#src/skills/text/written-in.ts';

const said = (languages: [string, number][], isReliable = true) => {
  const all = languages.map(([language, percentage]) => ({ language, percentage }));
  return async () => ({ isReliable, languages: all });
};
const long = [{ text: 'Wir suchen dich. '.repeat(20) }];

describe('languagesOf', () => {
  it('gives the languages by their share, without a mere quote', async () => {
    const detect = said([
      ['en', 30],
      ['de', 65],
      ['fr', 5],
    ]);
    expect(await languagesOf(long, detect)).toEqual(['de', 'en']);
  });

  it('gives a language without its script or country, once', async () => {
    const detect = said([
      ['zh-Hant', 60],
      ['zh-Latn', 40],
    ]);
    expect(await languagesOf(long, detect)).toEqual(['zh']);
  });

  it('gives none where that cannot be told', async () => {
    expect(await languagesOf(long, said([['de', 100]], false))).toEqual([]);
    expect(await languagesOf(long, said([['und', 100]]))).toEqual([]);
    expect(await languagesOf([{ text: 'Java Developer' }], said([['nl', 100]]))).toEqual([]);
  });
});

describe('cueLanguages', () => {
  it('reads each posting with English cues, and with those of its own language', () => {
    expect(cueLanguages(['de'])).toEqual(['de', 'en', 'hi']);
    expect(cueLanguages(['uk'])).toContain('ru');
    expect(cueLanguages(['hu'])).toEqual(['en', 'hi']);
  });

  it('reads with all cues what it knows no language of', () => {
    expect(cueLanguages([])).toEqual(LANGUAGES);
  });
});

it('tells a language without cues', () => {
  expect(languageWithoutCues(['hu', 'en'])).toBe('hu');
  expect(languageWithoutCues(['uk'])).toBeNull();
  expect(languageWithoutCues([])).toBeNull();
});
