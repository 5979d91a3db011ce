import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import WORDS from '#data/heading-words.json' with { type: 'json' };
import { HEADING_FILES } from '#data/headings/index.ts';
import { anyOf, type Sign, signsOf } from '#src/skills/text/signs.ts';

/** Maximum readable length of a pattern. */
const LONGEST = 200;

type SignFile = { signs: Record<string, Sign>; parts?: Record<string, Sign> };

const FOLDER = join(import.meta.dirname, '../../data/signs');
const files = readdirSync(FOLDER).map((name): [string, SignFile] => [
  name,
  JSON.parse(readFileSync(join(FOLDER, name), 'utf8')),
]);
const patternsOf = ({ begin, any, end }: Sign) => [begin, ...any, end].filter((part) => part !== undefined);

describe('signs', () => {
  it.each(files)('of %s are short, and each part of theirs is used', (_, { signs, parts = {} }) => {
    const patterns = [...Object.values(signs), ...Object.values(parts)].flatMap(patternsOf);
    expect(patterns.filter((pattern) => pattern.length > LONGEST)).toEqual([]);
    const unused = Object.keys(parts).filter((name) => !patterns.some((text) => text.includes(`<${name}>`)));
    expect(unused).toEqual([]);
  });

  it('of headings are short too', () => {
    const english = Object.values(HEADING_FILES.en ?? {}).flat();
    const words = [...WORDS.sections.flatMap((section) => section.words), ...english];
    expect(words.filter((pattern) => pattern.length > LONGEST)).toEqual([]);
  });

  it('are made of their parts, of those that are given, and of letters', () => {
    const { GREETS } = signsOf(
      { signs: { GREETS: { begin: '^', any: ['<hail> <whom>'] } }, parts: { hail: { any: ['hi', 'hey'] } } },
      { whom: '<l>+' },
    );
    expect(['hey Zoë', 'Hi you', 'hey 2', 'oh hi you'].map((text) => GREETS.test(text))).toEqual([
      true,
      true,
      false,
      false,
    ]);
    expect(anyOf(['[^<l>]'], { begin: '^', end: '$' }).test('é')).toBe(false);
  });
});
