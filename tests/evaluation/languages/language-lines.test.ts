import { describe, expect, it } from 'vitest';
import { SKILL_FILES } from '#data/skills/index.ts';
import { buildTaxonomy } from '#src/skills/taxonomy.ts';
import { LANGUAGES, languageLines } from './language-lines.ts';

const taxonomy = buildTaxonomy(SKILL_FILES);
const TOPICS = ['alternatives', 'concepts', 'need', 'prepositions', 'traps', 'years'];

describe.each(LANGUAGES)('the lines of %s', (language) => {
  const lines = languageLines(language, taxonomy);

  it('are ninety at least, of every topic, a third of them sealed', () => {
    expect(lines.length).toBeGreaterThanOrEqual(90);
    expect([...new Set(lines.map(({ topic }) => topic))].sort()).toEqual(TOPICS);
    const sealed = lines.filter(({ part }) => part === 'sealed').length / lines.length;
    expect(sealed).toBeGreaterThan(0.25);
    expect(sealed).toBeLessThan(0.45);
  });

  it('are told apart, and name each skill once', () => {
    expect(new Set(lines.map(({ text }) => text)).size).toBe(lines.length);
    for (const { labels } of lines) {
      expect(new Set(labels.map(({ skill }) => skill)).size).toBe(labels.length);
      const groups = Map.groupBy(
        labels.filter(({ anyOf }) => anyOf),
        ({ anyOf }) => anyOf,
      );
      for (const group of groups.values()) expect(group.length).toBeGreaterThan(1);
    }
  });
});
