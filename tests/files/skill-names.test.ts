import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isTypoOf, skillNames } from '#src/files/skill-names.ts';
import { TAXONOMY } from './world.ts';

const names = skillNames(TAXONOMY);

describe('a name of a list', () => {
  it.each([
    ['Python', 'python'],
    ['python (programming language)', 'python'],
    ['K8S', 'kubernetes'],
    ['NodeJS', 'nodejs'],
    ['Node.js', 'nodejs'],
    ['C++', 'cpp'],
    ['C#', 'csharp'],
    ['.NET', 'dotnet'],
    ['Amazon Web Services (AWS)', 'aws'],
    ['  PostgreSQL ', 'postgresql'],
  ])('%s is %s', (name, id) => {
    expect(names.exact(name)?.id).toBe(id);
  });

  it.each(['Leadership', 'Pythonista', 'Grafanna', '', '…'])('“%s” is exactly no skill', (name) => {
    expect(names.exact(name)).toBeNull();
  });

  it('finds every skill by its own name', () => {
    const lost = [...TAXONOMY.skills.values()].filter(({ id, name }) => names.exact(name)?.id !== id);
    expect(lost.map(({ name }) => name)).toEqual([]);
  });

  it('is like one by a slip of the finger, and only a long one', () => {
    expect(names.alike('Grafanna')?.id).toBe('grafana');
    expect(names.alike('Postgersql')?.id).toBe('postgresql');
    expect(names.alike('Jav')).toBeNull();
    expect(names.alike('Leadership')).toBeNull();
  });
});

describe('a slip', () => {
  const word = fc.stringMatching(/^[a-z]{6,12}$/);

  it('is one letter too many, too few, another, or two swapped', () => {
    const edited = fc
      .tuple(word, fc.nat(11), fc.stringMatching(/^[a-z]$/), fc.nat(3))
      .map(([text, n, letter, kind]) => {
        const at = n % text.length;
        const [before, after] = [text.slice(0, at), text.slice(at)];
        const swapped = before + (after[1] ?? '') + (after[0] ?? '') + after.slice(2);
        return [
          text,
          [before + letter + after, before + after.slice(1), before + letter + after.slice(1), swapped][kind],
        ] as const;
      });
    fc.assert(
      fc.property(edited, ([text, other = '']) => {
        expect(isTypoOf(text, other)).toBe(text !== other && other.length >= 6);
        expect(isTypoOf(other, text)).toBe(isTypoOf(text, other));
      }),
    );
  });

  it('is no more than that', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        fc.pre(distance(a, b) > 2);
        expect(isTypoOf(a, b)).toBe(false);
      }),
    );
  });
});

/** Levenshtein distance, computed in full. A swap counts two. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 0; i < a.length; i++) {
    const next = [i + 1];
    for (let j = 0; j < b.length; j++) {
      const same = (row[j] ?? 0) + (a[i] === b[j] ? 0 : 1);
      next.push(Math.min(same, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
