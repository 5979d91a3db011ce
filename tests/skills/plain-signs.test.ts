import { serialize } from 'node:v8';
import { describe, expect, it } from 'vitest';
import { plainSigns } from '#src/skills/text/plain-signs.ts';

/** Whether V8 stores a text with one byte a character, which its serialised form shows. */
const isNarrow = (text: string) => serialize(text)[2] === '"'.charCodeAt(0);

describe('plainSigns', () => {
  it('gives a plain sign for each typographic one, and moves none', () => {
    expect(plainSigns('It’s “Go”, ‑ ok：')).toBe(`It's "Go", - ok:`);
  });

  it('says the same of a text that is plain', () => {
    const text = plainSigns('• **Go** – it’s a plus | Required |\no Rust o Java o PHP');
    expect(plainSigns(text)).toBe(text);
  });

  it('keeps a text in one byte a sign where that is enough, for patterns are compiled anew for others', () => {
    expect(isNarrow('a person’s name under it')).toBe(false);
    expect(isNarrow(plainSigns('a person’s name under it'))).toBe(true);
    expect(isNarrow(plainSigns('• a person’s name under it'))).toBe(false);
  });
});
