import { describe, expect, it } from 'vitest';
import { patternsIn, shippedFiles } from '#tests/regexes.ts';

// Words of a language are data: cues, headings, signs. Code that finds skills holds mechanisms, and looks for none itself.

/** The words that patterns in code may have all the same, by file, and why. */
const ALLOWED: Record<string, string> = {
  // How English bends a word: rules, of which each has its exceptions in code.
  'src/skills/text/stem.ts': 'ys is ll our ed es ing er ers ation ations al',
  'src/skills/names/pattern.ts': 'ies ss ch sh es ics series',
  // The number one, and what a number beside a name counts.
  'src/skills/asks/counts-in.ts': 'an',
  'src/skills/names/spelling.ts': 'to years yrs months',
  // Ids of skills.
  'src/skills/asks/substitutes.ts': 'sql bash shell html xml css',
};

const NO_WORDS = /\\[pP]\{[^}]*\}|\\[ux][\da-f]+|\\[a-z]|\(\?<\p{L}+>|<[a-z-]+>|\[(?:\\.|[^\]])*\]/giu;

/** The words of a pattern: two letters and more that stand for themselves. */
const wordsOf = (pattern: string): string[] => pattern.replace(NO_WORDS, ' ').match(/\p{L}{2,}/gu) ?? [];

describe('words in the code that finds skills', () => {
  it('are told from the signs of a pattern', () => {
    expect(wordsOf(String.raw`^(?:\p{Lu}|must[- ]haves?)(?<count>\d+) ?<l>+[a-zà-ɏ]\byears?\b`)).toEqual([
      'must',
      'haves',
      'years',
    ]);
  });

  it('are few, and no more than there were', () => {
    const files = shippedFiles().filter((file) => file.startsWith('src/skills/'));
    const words = files.flatMap((file) => {
      const allowed = new Set(ALLOWED[file]?.split(' '));
      const found = patternsIn(file).flatMap(wordsOf);
      return found.filter((word) => !allowed.has(word)).map((word) => `${file}: ${word}`);
    });
    expect(files.length).toBeGreaterThan(50);
    expect(words).toEqual([]);
  });
});
