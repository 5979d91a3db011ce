import { describe, expect, it } from 'vitest';
import { hasOtherLetters, inLatin, isWide } from '#src/skills/text/latin.ts';
import { EXPRESSIONS } from '#src/skills/text/signs.ts';
import '#src/skills/find-skills.ts';

/** All characters except letters, numbers and marks beyond Latin-1, up to the last emoji. */
const SIGNS = Array.from({ length: 0x1fb00 }, (_, code) => String.fromCodePoint(code)).filter(
  (sign) => !hasOtherLetters(sign),
);

describe('inLatin', () => {
  it.each(['L', 'Lu', 'Ll', 'N', 'M'])(
    'finds all of \\p{%s} in texts without other letters, alone and among other signs',
    (name) => {
      for (const flags of ['u', 'iu']) {
        for (const source of [`\\p{${name}}`, `[\\p{${name}}+]`, `[^\\p{${name}}_-]`]) {
          const [whole, latin] = [new RegExp(source, flags), new RegExp(inLatin(source, flags), flags)];
          expect(SIGNS.filter((sign) => whole.test(sign) !== latin.test(sign))).toEqual([]);
        }
      }
    },
  );

  it('leaves all else as it is', () => {
    const source = String.raw`\[\p{L}[\]\p{N}]\p{Lu}\\(?<=a)`;
    expect(inLatin(source, 'u')).toBe(String.raw`\[[A-Za-zªµºÀ-ÖØ-öø-ÿ][\]\d²³¹¼-¾][A-ZÀ-ÖØ-Þ]\\(?<=a)`);
  });

  it('knows each class that an expression names', () => {
    const classed = EXPRESSIONS.filter(({ source }) => source.includes('\\p{'));
    expect(classed.length).toBeGreaterThan(10);
    for (const { source, flags } of classed) expect(inLatin(source, flags)).not.toContain('\\p');
  });
});

describe('hasOtherLetters', () => {
  it('tells of letters, numbers and marks, and of no other sign', () => {
    expect(['Łódź', '① ', 'e\u0301', 'Привет', 'œuvre'].map(hasOtherLetters)).not.toContain(false);
    expect(['Zoë: ½ÿ', '', 'a – b', '• “C”…', '🚀 €'].map(hasOtherLetters)).not.toContain(true);
    expect(SIGNS.length).toBeGreaterThan(10_000);
  });
});

describe('isWide', () => {
  it('tells a text that Latin-1 has not all signs of', () => {
    expect(['Zoë: ½ÿ', '', 'a – b', 'Łódź'].map(isWide)).toEqual([false, false, true, true]);
  });
});
