import { describe, expect, it } from 'vitest';
import { compiledNow } from '#src/skills/text/compiled-now.ts';
import { Expression } from '#src/skills/text/expression.ts';
import { findAll } from '#src/skills/text/find-all.ts';

const LONG = `(?:${Array.from({ length: 100 }, (_, n) => `word${n}`).join('|')})`;

describe('an expression', () => {
  const wish = () => new Expression('(nice) to have|(plus)', 'gi');
  const text = 'Go is NICE to have, Rust a plus';

  it('finds what its pattern does, however it is asked', () => {
    expect(wish().test(text)).toBe(true);
    expect(wish().exec(text)?.[1]).toBe('NICE');
    expect(text.search(wish())).toBe(6);
    expect(text.match(wish())).toEqual(['NICE to have', 'plus']);
    expect(text.replace(wish(), (found) => '-'.repeat(found.length))).toBe('Go is ------------, Rust a ----');
    expect(findAll(wish(), text).map(({ index }) => index)).toEqual([6, 27]);
  });

  it('is made once', () => {
    const sign = wish();
    expect(sign.pattern).toBe(sign.pattern);
  });

  it('is not read before it is asked: a pattern that is none throws then', () => {
    const broken = new Expression('(', '');
    expect(broken.source).toBe('(');
    expect(() => broken.test('')).toThrow(SyntaxError);
  });
});

describe('compiledNow', () => {
  it('gives what finds the same, from the first letter on', () => {
    const pattern = compiledNow(`${LONG}(\\d)?`, 'gi');
    expect(pattern.lastIndex).toBe(0);
    expect('a Word17x word3'.match(pattern)).toEqual(['Word17', 'word3']);
    expect(compiledNow('short', 'i').test('SHORT')).toBe(true);
  });

  it('stands at the beginning though the long text matches', () => {
    const pattern = compiledNow(`_|${LONG}`, 'g');
    expect(pattern.lastIndex).toBe(0);
    expect('_word1'.match(pattern)).toEqual(['_', 'word1']);
  });
});
