import { expect, it } from 'vitest';
import { UNASKED } from './benchmark/load-benchmark.ts';
import { compareBenchmark } from './compare-benchmark.ts';
import { type Figures, figuresOf } from './scoring/figures.ts';

// Lower bounds: measured on the open part, minus .01. A change below them made extraction worse; raise them
// after improvements. The sealed part has no bounds, as they would reveal it.

const AT_LEAST = {
  precision: 0.9,
  recall: 0.895,
  f1: 0.898,
  needRight: 0.826,
  needMacroF1: 0.76,
  yearsRight: 0.809,
  alternativesF1: 0.786,
} satisfies Partial<Figures>;

/** Upper bounds for texts that ask for nothing. */
const AT_MOST = { extraEach: 1.2, falseAsksEach: 1.1 } satisfies Partial<Figures>;

const open = (await compareBenchmark()).filter(({ posting }) => posting.part === 'open');

it.each(Object.entries(AT_LEAST))('finds in the open part: %s %d at least', (name, bound) => {
  expect(figuresOf(open)[name as keyof typeof AT_LEAST]).toBeGreaterThanOrEqual(bound);
});

it.each(Object.entries(AT_MOST))('finds little where nothing is asked: %s %d at most', (name, bound) => {
  const unasked = open.filter(({ posting }) => posting.kind === UNASKED);
  expect(figuresOf(unasked)[name as keyof typeof AT_MOST]).toBeLessThanOrEqual(bound);
});
