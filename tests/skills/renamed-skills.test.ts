import { expect, test } from 'vitest';
import { renamed } from '#src/skills/renamed-skills.ts';
import { skillName } from '#src/skills/taxonomy.ts';
import { SMALL } from '#tests/ui/small-taxonomy.ts';

const german = renamed(SMALL, { docker: 'Hafenarbeiter', java: 'Java', gone: 'Nichts' });

test('a skill is called as the language calls it, and keeps its English name and all else', () => {
  const docker = SMALL.skills.get('docker');
  expect(german.skills.get('docker')).toEqual({
    ...docker,
    name: 'Hafenarbeiter',
    english: 'Docker',
    aliases: ['Docker', ...(docker?.aliases ?? [])],
  });
  expect(german.skills.get('docker')).toBe(german.skills.get('docker'));
  expect(german.implied.get('docker')).toBe(SMALL.implied.get('docker'));
});

test('one that it has no name for stays as it is, and a name without a skill makes none', () => {
  expect(german.skills.get('go')).toBe(SMALL.skills.get('go'));
  expect(german.skills.get('java')).toBe(SMALL.skills.get('java'));
  expect(skillName(german, 'gone')).toBe('gone');
  expect([german.skills.has('gone'), german.skills.size]).toEqual([false, SMALL.skills.size]);
});

test('all are there in their order, whichever way they are gone through', () => {
  const ids = [...SMALL.skills.keys()];
  expect([...german.skills.keys()]).toEqual(ids);
  expect([...german.skills.values()].map(({ id }) => id)).toEqual(ids);
  expect([...german.skills].map(([id]) => id)).toEqual(ids);
  const seen: string[] = [];
  german.skills.forEach(({ name }, id) => {
    if (id === 'docker') seen.push(name);
  });
  expect(seen).toEqual(['Hafenarbeiter']);
});
