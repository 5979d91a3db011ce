import { expect, test } from 'vitest';
import { headsPlugin } from '#src/tools/build/heads-plugin.ts';

const FILE = JSON.stringify({ id: 'a', title: 'A', role: 'x', sections: [{ id: 's', steps: ['b'] }] });

test('of a roadmap whose head is asked for nothing else comes in, and what is asked for whole stays whole', () => {
  const { transform } = headsPlugin;
  expect(transform(FILE, '/x/data/roadmaps/a.json?head')?.code).toBe(
    'export default {"id":"a","title":"A","role":"x"};',
  );
  expect(transform(FILE, '/x/data/roadmaps/a.json')).toBeNull();
  expect(transform(FILE, '/x/data/roles.json?head')).toBeNull();
});
