import { describe, expect, test } from 'vitest';
import LEARNING from '#data/learning.json' with { type: 'json' };
import { SKILL_FILES } from '#data/skills/index.ts';
import { learningOf } from '#src/insights/roadmap/learning.ts';
import { KINDS } from '#src/skills/skill.ts';
import { buildTaxonomy } from '#src/skills/taxonomy.ts';

const SKILL = { id: 'none', kind: 'tool', category: 'devops', learn: null, url: null } as const;

describe('learningOf', () => {
  test('the page that teaches comes first, then the official site, by the names of their sites', () => {
    const { links } = learningOf({ ...SKILL, learn: 'https://docs.a.org/start', url: 'https://www.a.org/' });
    expect(links).toEqual([
      { title: 'docs.a.org', url: 'https://docs.a.org/start' },
      { title: 'a.org', url: 'https://www.a.org/' },
    ]);
  });

  test('two pages of one site are told apart by their paths', () => {
    const { links } = learningOf({ ...SKILL, learn: 'https://a.org/learn/', url: 'https://www.a.org/' });
    expect(links.map(({ title }) => title)).toEqual(['a.org/learn', 'a.org']);
  });

  test('Wikipedia is no teacher', () => {
    expect(learningOf({ ...SKILL, url: 'https://en.wikipedia.org/wiki/A' }).links).toEqual([]);
  });

  test('the hours are those of its kind, where it has none of its own, and none are said of the user’s own', () => {
    expect(learningOf(SKILL).hours).toBe(LEARNING.hours.tool);
    expect(learningOf({ ...SKILL, id: 'git' }).hours).toBe(LEARNING.skills.git.hours);
    expect(learningOf({ ...SKILL, category: 'own' }).hours).toBeNull();
    expect(learningOf({ ...SKILL, id: 'constructor' }).hours).toBe(LEARNING.hours.tool);
  });
});

describe('data/learning.json', () => {
  const { skills } = buildTaxonomy(SKILL_FILES);
  const entries: [string, { hours?: number; links?: { title: string; url: string }[] }][] = Object.entries(
    LEARNING.skills,
  );

  test('has hours for every kind', () => {
    expect(Object.keys(LEARNING.hours).sort()).toEqual([...KINDS].sort());
  });

  test('names skills of the taxonomy alone, and says something of each', () => {
    const bad = entries.filter(([id, { hours, links }]) => !skills.has(id) || !(hours ?? links));
    expect(bad).toEqual([]);
  });

  test('has hours from one to some hundreds', () => {
    const bad = entries.filter(([, { hours = 1 }]) => !Number.isInteger(hours) || hours < 1 || hours > 300);
    expect(bad).toEqual([]);
  });

  test('leads to secure addresses with a title, none twice and none that the taxonomy has already', () => {
    for (const [id, { links = [] }] of entries) {
      const urls = [skills.get(id)?.learn, skills.get(id)?.url, ...links.map(({ url }) => url)].filter(
        Boolean,
      );
      expect(urls, id).toEqual([...new Set(urls)]);
      for (const { title, url } of links) {
        expect(new URL(url).protocol, id).toBe('https:');
        expect(title.trim(), id).toBe(title);
        expect(title, id).not.toBe('');
      }
    }
  });
});
