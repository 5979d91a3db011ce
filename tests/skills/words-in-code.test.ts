import { describe, expect, it } from 'vitest';
import { patternsIn, shippedFiles } from '#tests/regexes.ts';

// Words of a language are data: cues, headings, signs. Code for extraction holds only mechanisms.

/** Words allowed in code's patterns, by file and with the reason. */
const ALLOWED: Record<string, string> = {
  // English inflection: rules with their exceptions are code.
  'src/skills/text/stem.ts': 'ys is ll our ed es ing er ers ation ations al',
  'src/skills/names/pattern.ts': 'ies ss ch sh es ics series',
  // The number one, and units of a number beside a name.
  'src/skills/asks/counts-in.ts': 'an',
  'src/skills/names/spelling.ts': 'to years yrs months',
  // Ids of skills.
  'src/skills/asks/substitutes.ts': 'sql bash shell html xml css',
};

const NO_WORDS = /\\[pP]\{[^}]*\}|\\[ux][\da-f]+|\\[a-z]|\(\?<\p{L}+>|<[a-z-]+>|\[(?:\\.|[^\]])*\]/giu;

/** Returns a pattern's literal words of two letters or more. */
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
