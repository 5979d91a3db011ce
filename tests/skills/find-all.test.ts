import { describe, expect, it } from 'vitest';
import { findAll } from '#src/skills/text/find-all.ts';

describe('findAll', () => {
  it.each([
    [/\p{L}+/gu, 'Go, C and 𝒜'],
    [/(?=\p{Lu})/gu, 'aBc𝒜𝒜D'],
    [/x*/gu, '𝒜x𝒜'],
    [/x*/g, 'axxb'],
    [/z/g, ''],
  ])('finds with %s what matchAll does', (pattern, text) => {
    const found = findAll(pattern, text).map(({ index, 0: match }) => [index, match]);
    expect(found).toEqual([...text.matchAll(pattern)].map(({ index, 0: match }) => [index, match]));
    expect(pattern.lastIndex).toBe(0);
  });
});
