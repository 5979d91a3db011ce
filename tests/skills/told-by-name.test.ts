import fc from 'fast-check';
import { expect, test } from 'vitest';
import { SKILL_FILES } from '#data/skills/index.ts';
import { longNames, shortNames } from '#src/skills/told-by-name.ts';

test.each([
  ['Apache Kafka Streams API', 'Kafka Streams', 'Apache ^ API'],
  ['Kafka DSL;kafka topics', 'Kafka Streams', '{ DSL;~ topics'],
  ['GraphQL Hive Gateway', 'Apollo Hive Gateway', 'GraphQL |'],
  ['Go Fiber;gofiber', 'Fiber', 'Go ^;go~'],
  ['Streaming;data streams', 'Kafka Streams', 'Streaming;data `'],
  ['Rlang', 'R', 'Rlang'],
])('%s of %s are %s', (names, name, short) => {
  expect(shortNames(names, name)).toBe(short);
  expect(longNames(short, name)).toBe(names);
});

test('any names come out as they were', () => {
  const text = fc
    .array(fc.constantFrom(..."abAB .-;\t$&'ß".split('')), { maxLength: 12 })
    .map((signs) => signs.join(''));
  fc.assert(
    fc.property(text, text, (names, name) => {
      expect(longNames(shortNames(names, name), name)).toBe(names);
    }),
  );
});

test('no further name has a sign that stands for a part of a name', () => {
  const names = SKILL_FILES.flatMap(({ skills }) =>
    skills.flatMap(({ name, aliases = [], misspelled = [], sense = {} }) => [
      ...[name, ...aliases, ...misspelled, ...(sense.listed ?? []), ...(sense.proven ?? [])],
    ]),
  );
  expect(names.filter((name) => /[\^{|}~`]/.test(name))).toEqual([]);
});
