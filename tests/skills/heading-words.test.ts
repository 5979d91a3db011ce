import { describe, expect, it } from 'vitest';
import MORE from '#data/headings/more-words.json' with { type: 'json' };
import COMMON from '#data/headings/words.json' with { type: 'json' };
import { MORE_WORDS } from '#src/posting/text/more-words.ts';
import { postingSectionOf } from '#src/posting/text/section-words.ts';
import { learnWords } from '#src/posting/text/words-now.ts';
import { sectionOfWhole, sectionOfWords } from '#src/skills/text/headings.ts';

const WORDS = { ...COMMON, ...MORE };
learnWords(MORE_WORDS);

const SECTIONS = ['tasks', 'asks', 'offers'] as const;

/** Sections of the page reader and their equivalents in skill extraction. */
const ALSO = { tasks: 'ask', asks: 'ask', offers: 'offer' } as const;

const isPlain = (word: string) => /^[\p{L} ]+$/u.test(word);

describe('words of headings', () => {
  it('stand there in each language for each section', () => {
    const lacking = Object.entries(WORDS).filter(
      ([, words]) => !SECTIONS.every((section) => words[section].length > 0),
    );
    expect(lacking.map(([language]) => language)).toEqual([]);
    expect(Object.keys(WORDS).length).toBeGreaterThan(15);
  });

  const lines = Object.entries(WORDS).flatMap(([language, words]) =>
    SECTIONS.flatMap((section) =>
      words[section].filter(isPlain).map((word) => ({ language, section, heading: `${word}:` })),
    ),
  );

  it.each(lines)('tell of a page that "$heading" opens $section ($language)', ({ section, heading }) => {
    expect(postingSectionOf(heading)).toBe(section);
  });

  // English headings have finer sections, and so do whole headings: "Vantaggi" may be nice-to-haves.
  it.each(lines.filter(({ language, heading }) => language !== 'en' && !sectionOfWhole(heading)))(
    'tell of the skills beneath "$heading" the same ($language)',
    ({ section, heading }) => expect(sectionOfWords(heading, 'intro')).toBe(ALSO[section]),
  );

  it('are no parts of other words', () => {
    expect(['Untaken', 'Ihr Firmenprofil', 'Inexperience'].map(postingSectionOf)).toEqual([null, null, null]);
    expect(postingSectionOf(`Aufgaben ${'und so weiter '.repeat(10)}`)).toBeNull();
  });
});
