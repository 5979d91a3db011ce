import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as edits from '#src/insights/roadmap/edit.ts';
import { type Roadmap, roadmapSkills } from '#src/insights/roadmap/roadmap.ts';
import { roadmapFrom } from '#src/insights/roadmap/roadmap-from.ts';

const START: Roadmap = {
  id: 'own:1',
  title: 'Mine',
  sections: [
    {
      id: 'a',
      title: 'A',
      purpose: 'First.',
      steps: ['git', { title: 'Cloud', choose: [['aws'], ['azure']] }],
    },
    { id: 'b', title: 'B', purpose: '', steps: ['docker'] },
  ],
};

const steps = (roadmap: Roadmap) => roadmap.sections.map((section) => section.steps);

describe('sections', () => {
  test('are added at the end, moved, renamed and removed', () => {
    const more = edits.addSection(START, 'c', 'C');
    expect(more.sections.at(-1)).toEqual({ id: 'c', title: 'C', purpose: '', steps: [] });
    expect(edits.moveSection(more, 2, -1).sections.map(({ id }) => id)).toEqual(['a', 'c', 'b']);
    expect(edits.changeSection(START, 1, { purpose: 'Then.' }).sections[1]).toMatchObject({
      purpose: 'Then.',
    });
    expect(edits.removeSection(START, 0).sections.map(({ id }) => id)).toEqual(['b']);
  });
  test('stay at the ends', () => {
    expect(edits.moveSection(START, 0, -1)).toEqual(START);
    expect(edits.moveSection(START, 1, 1)).toEqual(START);
  });
});

describe('steps', () => {
  test('are added once', () => {
    expect(steps(edits.addStep(START, 1, 'helm'))[1]).toEqual(['docker', 'helm']);
    expect(edits.addStep(START, 1, 'aws')).toBe(START);
  });
  test('move within a section, and over its edge into the next', () => {
    expect(steps(edits.moveStep(START, { section: 0, step: 0 }, 1))[0]?.[1]).toBe('git');
    const over = edits.moveStep(START, { section: 1, step: 0 }, -1);
    expect(steps(over)[0]?.at(-1)).toBe('docker');
    expect(steps(over)[1]).toEqual([]);
    const down = edits.moveStep(START, { section: 0, step: 1 }, 1);
    expect(steps(down)[1]).toEqual([{ title: 'Cloud', choose: [['aws'], ['azure']] }, 'docker']);
  });
  test('stay at the ends', () => {
    expect(edits.moveStep(START, { section: 0, step: 0 }, -1)).toBe(START);
    expect(edits.moveStep(START, { section: 1, step: 0 }, 1)).toBe(START);
  });
  test('are removed', () => {
    expect(steps(edits.removeStep(START, { section: 0, step: 1 }))[0]).toEqual(['git']);
  });
});

describe('choices', () => {
  const at = { section: 0, step: 1 };
  test('a step becomes one by an alternative', () => {
    const fork = edits.addTrack(START, { section: 1, step: 0 }, 'podman');
    expect(steps(fork)[1]).toEqual([{ choose: [['docker'], ['podman']] }]);
    expect(edits.addTrack(START, at, 'git')).toBe(START);
  });
  test('end where one skill is left', () => {
    expect(steps(edits.removeTrack(START, at, 0))[0]).toEqual(['git', 'azure']);
  });
  test('are named, and left without a name', () => {
    expect(steps(edits.nameFork(START, at, 'Hosting'))[0]?.[1]).toMatchObject({ title: 'Hosting' });
    expect(steps(edits.nameFork(START, at, ' '))[0]?.[1]).toEqual({ choose: [['aws'], ['azure']] });
  });
});

test('no row of changes makes what is no roadmap, loses a skill by moving, or has one twice', () => {
  const number = fc.integer({ min: -1, max: 4 });
  const by = fc.constantFrom<-1 | 1>(-1, 1);
  const at = fc.record({ section: number, step: number });
  const skill = fc.constantFrom('git', 'aws', 'azure', 'docker', 'helm', 'go', 'rust');
  type Change = { moves: boolean; run: (roadmap: Roadmap) => Roadmap };
  const change: fc.Arbitrary<Change> = fc.oneof(
    fc
      .tuple(number, by)
      .map(([n, way]) => ({ moves: true, run: (r: Roadmap) => edits.moveSection(r, n, way) })),
    fc
      .tuple(at, by)
      .map(([where, way]) => ({ moves: true, run: (r: Roadmap) => edits.moveStep(r, where, way) })),
    fc
      .tuple(number, skill)
      .map(([n, id]) => ({ moves: false, run: (r: Roadmap) => edits.addStep(r, n, id) })),
    fc
      .tuple(at, skill)
      .map(([where, id]) => ({ moves: false, run: (r: Roadmap) => edits.addTrack(r, where, id) })),
    fc
      .tuple(at, number)
      .map(([where, n]) => ({ moves: false, run: (r: Roadmap) => edits.removeTrack(r, where, n) })),
    at.map((where) => ({ moves: false, run: (r: Roadmap) => edits.removeStep(r, where) })),
  );
  fc.assert(
    fc.property(fc.array(change, { maxLength: 20 }), (changes) => {
      let roadmap = START;
      for (const { moves, run } of changes) {
        const before = roadmapSkills(roadmap).sort();
        roadmap = run(roadmap);
        expect(roadmapFrom(roadmap)).toEqual(roadmap);
        if (moves) expect(roadmapSkills(roadmap).sort()).toEqual(before);
      }
    }),
  );
});
