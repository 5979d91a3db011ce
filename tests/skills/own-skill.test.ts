import { describe, expect, it } from 'vitest';
import { withOwnSkills } from '#src/skills/own-skill.ts';
import type { SkillFile } from '#src/skills/skill.ts';
import { buildTaxonomy } from '#src/skills/taxonomy.ts';

const FILES: SkillFile[] = [
  {
    category: 'languages',
    title: 'Languages',
    kind: 'language',
    skills: [
      { id: 'java', name: 'Java' },
      { id: 'graphviz', name: 'Graphviz', kind: 'framework' },
    ],
  },
];
const own = (id: string, name: string) => ({ id, name, aliases: ['other name'], changedAt: 0 });

describe('withOwnSkills', () => {
  it('takes a skill of the user for a tool, as nothing tells its kind', () => {
    const { skills } = buildTaxonomy(withOwnSkills(FILES, [own('own:acme', 'Acme')]));
    expect(skills.get('own:acme')).toMatchObject({ kind: 'tool', category: 'own', aliases: ['other name'] });
  });

  it('leaves the kind of a skill that gets further names', () => {
    const more = [own('java', 'Java'), own('graphviz', 'Graphviz')];
    const { skills } = buildTaxonomy(withOwnSkills(FILES, more));
    expect(skills.get('java')).toMatchObject({ kind: 'language', aliases: ['other name'] });
    expect(skills.get('graphviz')).toMatchObject({ kind: 'framework', aliases: ['other name'] });
  });
});
