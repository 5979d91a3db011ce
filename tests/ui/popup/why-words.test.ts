import { describe, expect, it } from 'vitest';
import { namedWhyWords, whyWords } from '#src/ui/popup/why-words.ts';

describe('why an ask is a nice-to-have', () => {
  it('is told by the words of the posting', () => {
    const why = { section: 'ask', by: ['a-plus'], said: 'is a plus' } as const;
    expect(whyWords('preferred', why)).toBe('Nice-to-have: «is a plus»');
  });

  it('is told by the heading', () => {
    expect(whyWords('preferred', { section: 'wish', by: ['section'] })).toBe(
      'Nice-to-have: the heading above says so',
    );
  });

  it('is not told of a must-have, nor where nothing was kept', () => {
    expect(whyWords('required', { section: 'ask', by: ['section'] })).toBeNull();
    expect(whyWords('preferred', undefined)).toBeNull();
  });
});

describe('why a skill is only named', () => {
  it.each([
    [
      false,
      { section: 'ask', by: ['our-clients'], said: 'our clients use' },
      'named only: «our clients use»',
    ],
    [false, { section: 'intro', by: ['company'] }, 'named only: what the company does or sells'],
    [false, { section: 'offer', by: ['section'] }, 'named only: what the job offers'],
    [false, { section: 'learn', by: ['section'] }, 'named only: what you would learn there'],
    [false, { section: 'elsewhere', by: ['section'] }, 'named only: part of another ad'],
    [false, { section: 'about', by: ['asks-nothing'] }, 'named only: the text as a whole asks for nothing'],
    [false, { section: 'ask', by: ['heading'] }, 'named only'],
    [true, { section: 'ask', by: ['no-need'], said: 'no need for' }, 'not wanted: «no need for»'],
    [true, { section: 'unneeded', by: ['section'] }, 'not wanted: the heading above says so'],
    [true, { section: 'about', by: ['section'] }, 'not wanted'],
  ] as const)('excluded: %s, %o', (excluded, why, words) => {
    expect(namedWhyWords(excluded, why)).toBe(words);
  });

  it('is no more than that where nothing was kept', () => {
    expect([namedWhyWords(false, undefined), namedWhyWords(true, undefined)]).toEqual([
      'named only',
      'not wanted',
    ]);
  });
});
