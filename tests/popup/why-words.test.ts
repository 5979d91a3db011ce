import { describe, expect, it } from 'vitest';
import { namedWhyWords, whyWords } from '#src/ui/match/why-words.ts';

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
      'mentioned only: «our clients use»',
    ],
    [false, { section: 'intro', by: ['company'] }, 'mentioned only: what the company does or sells'],
    [false, { section: 'offer', by: ['section'] }, 'mentioned only: what the job offers'],
    [false, { section: 'learn', by: ['section'] }, 'mentioned only: what you would learn in the job'],
    [false, { section: 'elsewhere', by: ['section'] }, 'mentioned only: part of another posting'],
    [false, { section: 'about', by: ['asks-nothing'] }, 'mentioned only: this text asks for nothing'],
    [false, { section: 'ask', by: ['heading'] }, 'mentioned only'],
    [true, { section: 'ask', by: ['no-need'], said: 'no need for' }, 'not wanted: «no need for»'],
    [true, { section: 'unneeded', by: ['section'] }, 'not wanted: the heading above says so'],
    [true, { section: 'about', by: ['section'] }, 'not wanted'],
  ] as const)('excluded: %s, %o', (excluded, why, words) => {
    expect(namedWhyWords(excluded, why)).toBe(words);
  });

  it('is no more than that where nothing was kept', () => {
    expect([namedWhyWords(false, undefined), namedWhyWords(true, undefined)]).toEqual([
      'mentioned only',
      'not wanted',
    ]);
  });
});
