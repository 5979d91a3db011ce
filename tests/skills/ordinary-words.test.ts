import { expect, it } from 'vitest';
import WORDS from '#data/ordinary-words.json' with { type: 'json' };
import { SKILL_FILES } from '#data/skills/index.ts';
import { buildMatcher } from '#src/skills/names/matcher.ts';
import { LANGUAGES } from '#src/skills/text/written-in.ts';
import { taxonomyAsShipped } from './taxonomy-as-shipped.ts';

const match = buildMatcher(taxonomyAsShipped(SKILL_FILES));

it.each(Object.entries(WORDS))('ordinary words of "%s" are names of skills, each once', (language, line) => {
  const words = line.split(' ');
  expect(LANGUAGES).toContain(language);
  expect(words).toEqual([...new Set(words)]);
  expect(words.filter((word) => match(word).hits.length === 0)).toEqual([]);
});
