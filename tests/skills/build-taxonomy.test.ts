import { describe, expect, it } from 'vitest';
import { buildTaxonomy, skillName } from '#src/skills/taxonomy.ts';

describe('buildTaxonomy', () => {
  const built = buildTaxonomy([
    {
      category: 'a',
      title: 'A',
      kind: 'tool',
      skills: [
        { id: 'x', name: 'X', implies: ['y', 'gone'], similar: ['z', 'gone'] },
        { id: 'y', name: 'Y', kind: 'practice', implies: ['z'] },
        { id: 'z', name: 'Z' },
      ],
    },
  ]);

  it('follows implications to the end and reads likeness both ways', () => {
    expect([...(built.implied.get('x') ?? [])].sort()).toEqual(['y', 'z']);
    expect([...(built.similar.get('z') ?? [])]).toEqual(['x']);
    expect([...(built.similar.get('x') ?? [])]).toEqual(['z']);
  });

  it("gives each skill a kind: its own, or else its file's", () => {
    expect(built.skills.get('x')?.kind).toBe('tool');
    expect(built.skills.get('y')?.kind).toBe('practice');
  });

  it('names what it has lost by its id', () => {
    expect(skillName(built, 'x')).toBe('X');
    expect(skillName(built, 'forgotten')).toBe('forgotten');
  });
});
