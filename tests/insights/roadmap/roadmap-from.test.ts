import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { roadmapSkills } from '#src/insights/roadmap/roadmap.ts';
import { ROADMAP_LIMITS, roadmapFrom } from '#src/insights/roadmap/roadmap-from.ts';

const section = (steps: unknown) => ({ id: 's', title: 'S', purpose: '', steps });
const roadmap = (...sections: unknown[]) => ({ id: 'own:1', title: 'Mine', sections });

test('a roadmap is taken as it is', () => {
  const whole = roadmap(
    section([
      'a',
      { title: 'One', choose: [['b'], { skills: ['c', 'd'], for: ['b'] }] },
      { choose: [['e']] },
    ]),
  );
  expect(roadmapFrom(whole)).toEqual(whole);
});

describe('what is no roadmap', () => {
  test.each([
    ['nothing', null],
    ['a list', []],
    ['no title', { id: 'x', sections: [] }],
    ['an empty title', { id: 'x', title: ' ', sections: [] }],
    ['sections that are no list', { id: 'x', title: 'X', sections: {} }],
    ['a section without a purpose', roadmap({ id: 's', title: 'S', steps: [] })],
    ['a step that is a number', roadmap(section([1]))],
    ['a fork without tracks', roadmap(section([{ title: 'X' }]))],
    ['an empty track', roadmap(section([{ choose: [[]] }]))],
    ['too many sections', roadmap(...Array(ROADMAP_LIMITS.sections + 1).fill(section([])))],
    ['too long a title', { id: 'x', title: 'x'.repeat(ROADMAP_LIMITS.text + 1), sections: [] }],
  ])('%s', (_, value) => expect(roadmapFrom(value)).toBeNull());
});

test('what does not belong is left out, and a skill that stands in it already', () => {
  const read = roadmapFrom({
    ...roadmap({ ...section(['a', 'a', { choose: [['a'], ['b', 'a']], colour: 'red' }]), extra: 1 }),
    owner: 'x',
  });
  expect(read).toEqual(roadmap(section(['a', { choose: [['b']] }])));
});

test('of any value it makes a roadmap that it takes as it is, or nothing', () => {
  const id = fc.constantFrom('a', 'b', 'c');
  const track = fc.oneof(fc.array(id), fc.record({ skills: fc.array(id), for: fc.array(id) }), fc.anything());
  const step = fc.oneof(id, fc.record({ choose: fc.array(track) }), fc.anything());
  const value = fc.oneof(
    fc.anything(),
    fc.array(fc.array(step), { maxLength: 3 }).map((all) => roadmap(...all.map(section))),
  );
  fc.assert(
    fc.property(value, (value) => {
      const read = roadmapFrom(value);
      if (!read) return;
      expect(roadmapFrom(structuredClone(read))).toEqual(read);
      const skills = roadmapSkills(read);
      expect(skills).toEqual([...new Set(skills)]);
    }),
  );
});
