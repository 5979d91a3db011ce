import { describe, expect, it } from 'vitest';
import { compiledAtOnce } from '#src/skills/text/compiled-at-once.ts';

const LONG = `(?:${Array.from({ length: 100 }, (_, n) => `word${n}`).join('|')})`;

describe('compiledAtOnce', () => {
  it('finds what the pattern finds, from the first time on', () => {
    const pattern = compiledAtOnce(new RegExp(`${LONG}(\\d)?`, 'i'));
    expect(pattern.exec('a Word17x')?.[0]).toBe('Word17');
    expect(pattern.exec('none')).toBe(null);
    expect(pattern.test('WORD3')).toBe(true);
    expect('a word3, word4'.replace(pattern, '-')).toBe('a -, word4');
  });

  it('goes on where a global pattern stands', () => {
    const pattern = compiledAtOnce(new RegExp(LONG, 'g'));
    pattern.lastIndex = 3;
    expect(pattern.exec('word1 word2')?.index).toBe(6);
    expect([...'word1 word2'.matchAll(compiledAtOnce(new RegExp(LONG, 'g')))].length).toBe(2);
  });

  it('leaves nothing on the pattern, and short ones as they are', () => {
    const pattern = compiledAtOnce(new RegExp(LONG));
    expect(Object.hasOwn(pattern, 'exec')).toBe(true);
    pattern.test('');
    expect(Object.hasOwn(pattern, 'exec')).toBe(false);
    expect(Object.hasOwn(compiledAtOnce(/short/i), 'exec')).toBe(false);
  });
});
