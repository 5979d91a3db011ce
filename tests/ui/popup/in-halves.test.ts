import { expect, test } from 'vitest';
import type { AskRow } from '#src/ui/popup/ask-row.ts';
import { inHalves, linesInHalves } from '#src/ui/popup/in-halves.ts';

type Line = Parameters<typeof inHalves>[0][number];

const line = (label: string, more: Partial<Line> = {}): Line => ({
  label,
  ...{ tier: 'must', cover: 'gap', years: null, chosen: null, asksYears: false },
  ...more,
});

/** The labels of those that share a line. */
const sharing = (...lines: Line[]) => [...inHalves(lines)].map(({ label }) => label);

test('short names of which the dot tells all share a line', () => {
  expect(sharing(line('Go'), line('Kafka', { cover: 'near' }))).toEqual(['Go', 'Kafka']);
});

test('the last one of an odd number does not stand in half a line', () => {
  expect(sharing(line('Go'), line('Kafka'), line('CI/CD'))).toEqual(['Go', 'Kafka']);
  expect(sharing(line('CI/CD'))).toEqual([]);
});

test('lines are counted as they are shared', () => {
  expect(linesInHalves([])).toBe(0);
  expect(linesInHalves([line('Go'), line('Kafka'), line('CI/CD'), line('Java', { years: 3 })])).toBe(3);
});

test('what has more to say has a line of its own', () => {
  const alone = [
    line('Object-oriented programming'),
    line('Java', { years: 3 }),
    line('Linux', { cover: 'short' }),
    line('Go or Python', { chosen: { id: 'go', name: 'Go' } as AskRow['chosen'] }),
    line('SQL', { cover: 'have', asksYears: true }),
  ];
  expect(sharing(...alone, line('Go'), line('Rust'))).toEqual(['Go', 'Rust']);
});

test('the names of the core are bold, and so take more room', () => {
  expect(sharing(line('Data engineering'), line('Data warehouses'))).toHaveLength(2);
  expect(sharing(line('Data engineering', { tier: 'core' }), line('Go', { tier: 'core' }))).toEqual([]);
});
