import { describe, expect, it } from 'vitest';
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
    expect(sign.for('Go')).toBe(sign.for('Rust'));
  });

  it('is another for texts beyond Latin-1 where it has a class of letters, and finds the same', () => {
    const capital = new Expression('\\p{Lu}[\\p{L}\\p{M}]+', 'gu');
    expect(capital.for('Go')).toBe(capital.for('Übung'));
    expect(capital.for('Go')).not.toBe(capital.for('Łódź'));
    expect('in Łódź, Über Go'.match(capital)).toEqual(['Łódź', 'Über', 'Go']);
    expect('in Köln, Über Go'.match(capital)).toEqual(['Köln', 'Über', 'Go']);
  });

  it('is not read before it is asked: a pattern that is none throws then', () => {
    const broken = new Expression('(', '');
    expect(broken.source).toBe('(');
    expect(() => broken.test('')).toThrow(SyntaxError);
  });
});

describe('what makes an expression skip the interpreter', () => {
  it('changes nothing of what is found, from the first letter on', () => {
    const pattern = new Expression(`${LONG}(\\d)?`, 'gi').for('a word');
    expect(pattern.lastIndex).toBe(0);
    expect('a Word17x word3'.match(pattern)).toEqual(['Word17', 'word3']);
  });

  it('leaves it at the beginning though it matches there', () => {
    const pattern = new Expression(`_|${LONG}`, 'g').for('_word1');
    expect(pattern.lastIndex).toBe(0);
    expect('_word1'.match(pattern)).toEqual(['_', 'word1']);
  });
});
