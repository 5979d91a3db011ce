import { describe, expect, it } from 'vitest';
import { whyWords } from '#src/ui/popup/why-words.ts';

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
