import fc from 'fast-check';
import { expect, it } from 'vitest';
import { SKILL_FILES } from '#data/skills/index.ts';
import { lettersOf, NO_LETTERS, withLetters } from '#src/skills/names/letters.ts';
import { addKeysOf } from '#src/skills/names/name-keys.ts';
import { namesAbroad } from '#src/skills/names/names-abroad.ts';
import { humpsOf, laterHumped, singularOf, spellingsOf } from '#src/skills/names/pattern.ts';

/** The keys that names are looked up by, the longer way: out of the words that they are taken apart into. */
function keysNeeded(name: string): { whole: Set<number>; begun: Set<number> } {
  const singular = singularOf(name);
  const ways = [...spellingsOf(name), ...(singular ? spellingsOf(singular).slice(0, 1) : [])];
  const humps = humpsOf(name);
  if (humps) ways.push(humps);
  const whole = new Set<number>();
  const begun = new Set(laterHumped(name).map((word) => lettersOf(word).hash));
  for (const words of ways) {
    const plain = words.map((word, n) => (n === 0 ? word : word.slice(1)));
    for (const word of plain.slice(1)) if (word.endsWith('+')) begun.add(lettersOf(word).hash);
    for (let n = 1; n < plain.length; n++) begun.add(lettersOf(plain.slice(0, n).join('')).hash);
    // What has no letter is never found.
    if (plain.join('') !== '') whole.add(lettersOf(plain.join('')).hash);
  }
  return { whole, begun };
}

/** What a name lacks to be found. */
function lacking(name: string): string[] {
  const whole = new Set<number>();
  const begun = new Set<number>();
  addKeysOf(name, 0, name.length, (letters, isWhole) => void (isWhole ? whole : begun).add(letters));
  const needed = keysNeeded(name);
  return [
    ...[...needed.whole].filter((key) => !whole.has(key)).map(() => `${name} itself`),
    ...[...needed.begun].filter((key) => !begun.has(key)).map(() => `what ${name} begins with`),
  ];
}

it('has every key that a name of the taxonomy is looked up by', () => {
  const names = SKILL_FILES.flatMap(({ skills }) =>
    skills.flatMap(({ name, aliases = [], misspelled = [], sense = {} }) => [
      ...[name, ...aliases, ...misspelled, ...(sense.listed ?? []), ...(sense.proven ?? [])],
    ]),
  );
  const abroad = namesAbroad().flatMap(([, { names = [] }]) => names);
  expect([...names, ...abroad].flatMap(lacking)).toEqual([]);
});

it('has every key of any name', () => {
  const sign = fc.constantFrom(..."aebysiesZQX019 -./+#&_()'éÉжЖß™Ⅳ２ ".split(''));
  fc.assert(
    fc.property(fc.array(sign, { minLength: 1, maxLength: 14 }), (signs) => {
      expect(lacking(signs.join(''))).toEqual([]);
    }),
  );
});

it('reads names that stand apart by semicolons and tabs, between two offsets', () => {
  const keys: number[] = [];
  addKeysOf('no;Go;Rust\tC;no', 3, 12, (letters, isWhole) => void (isWhole && keys.push(letters)));
  expect(keys).toEqual(['go', 'rust', 'c'].map((word) => lettersOf(word).hash));
});

it('gives letters one number, in one word or in several', () => {
  const parts = ['spring', '-', 'boot', '2'].map(lettersOf);
  expect(parts.reduce(withLetters, NO_LETTERS)).toBe(lettersOf('springboot2').hash);
});
