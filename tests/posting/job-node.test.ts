import { describe, expect, it } from 'vitest';
import { nodeText } from '#src/posting/structured/job-node.ts';
import { countSteps } from '#tests/steps.ts';

/** Returns `[[[[value]]]]`, nested to a depth. */
function nested(value: unknown, depth: number, wrap = (inner: unknown): unknown => [inner]): unknown {
  let within = value;
  for (let level = 0; level < depth; level++) within = wrap(within);
  return within;
}

describe('the text of a value in structured data', () => {
  it.each<[string, unknown, string]>([
    ['a word', 'Java  Developer', 'Java Developer'],
    ['a number', 4711, '4711'],
    ['the first of a list that has any', ['', [], { name: '' }, 'Berlin', 'Paris'], 'Berlin'],
    ['an object with a name', { name: ['Contoso'] }, 'Contoso'],
    ['an object in lists', nested({ '@value': 'Contoso' }, 4), 'Contoso'],
    ['nothing', null, ''],
  ])('%s', (_, value, text) => {
    expect(nodeText(value)).toBe(text);
  });

  it('is looked for once in each list, however many lie within one another', () => {
    const steps = (depth: number) => countSteps(() => nodeText(nested('Java Developer', depth)));
    expect(steps(6)).toBeLessThanOrEqual(2.3 * steps(3));
    expect(steps(24)).toBeLessThanOrEqual(2.3 * steps(12));
  });

  it('is looked for once in each list where there is none', () => {
    const tree = (depth: number): unknown => (depth === 0 ? '' : [tree(depth - 1), tree(depth - 1)]);
    const steps = (depth: number) => countSteps(() => nodeText(tree(depth)));
    // One level more doubles the data.
    expect(steps(8)).toBeLessThanOrEqual(2.3 * steps(7));
  });

  it('is not looked for where no one would put it', () => {
    expect(nodeText(nested('Java Developer', 10_000))).toBe('');
    expect(nodeText(nested('Java Developer', 10_000, (name) => ({ name })))).toBe('');
  });
});
