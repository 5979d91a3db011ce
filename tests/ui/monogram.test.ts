import { describe, expect, test } from 'vitest';
import { SKILL_FILES } from '#data/skills/index.ts';
import { OWN_GLYPHS } from '#src/tools/build/skill-glyphs.ts';
import { monogramOf, monogramsFor } from '#src/ui/components/monogram.ts';

describe('two letters for a skill', () => {
  test.each([
    ['Kafka', 'Ka'],
    ['Spring Boot', 'SB'],
    ['C#', 'C#'],
    ['C', 'C'],
    ['CI/CD', 'CC'],
    ['.NET', 'NE'],
  ])('%s: %s comes to mind first', (name, letters) => expect(monogramsFor(name)[0]).toBe(letters));

  test('no two skills of a page bear the same, and each keeps its own', () => {
    const names = ['API design', 'API documentation', 'Authentication', 'Authorization', 'AI', 'A/B testing'];
    const borne = names.map((name) => monogramOf(name, name));
    expect(new Set(borne.map((letters) => letters.toLowerCase())).size).toBe(names.length);
    expect(names.map((name) => monogramOf(name, name))).toEqual(borne);
  });

  test('every skill has some, even where all are taken', () => {
    const all = SKILL_FILES.flatMap(({ skills }) => skills).slice(0, 3000);
    expect(all.filter(({ id, name }) => !/^[\p{L}\p{N}+#]{1,2}$/u.test(monogramOf(id, name)))).toEqual([]);
  });
});

test('marks of our own are of skills that there are', () => {
  const ids = new Set(SKILL_FILES.flatMap(({ skills }) => skills.map(({ id }) => id)));
  expect(Object.keys(OWN_GLYPHS).filter((id) => !ids.has(id))).toEqual([]);
});
