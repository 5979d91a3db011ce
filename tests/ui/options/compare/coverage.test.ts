import { expect, test } from 'vitest';
import { compare } from '#src/match/compare.ts';
import { knowledgeOf } from '#src/match/knowledge.ts';
import { coverage } from '#src/ui/options/compare/compare-table.tsx';
import { mention, own } from '#tests/ui/popup/facts.ts';
import { SMALL } from '#tests/ui/small-taxonomy.ts';

test('what a posting does not ask for is no nought of nought', () => {
  const mentions = [mention('docker', 'required'), mention('go', 'required')];
  const { asks } = compare(mentions, knowledgeOf([own('go')], SMALL));
  expect(coverage(asks, 'required', 'must-have')).toBe('1 of 2 must-haves');
  expect(coverage(asks, 'preferred', 'nice-to-have')).toBe('no nice-to-have');
});
