import { expect, it } from 'vitest';
import { markdownTable, shareCell } from './markdown-table.ts';

it('is Markdown that is even as text', () => {
  expect(markdownTable(['set', 'F1'], [['open', '.908']])).toBe(
    ['| set  |   F1 |', '| ---- | ---: |', '| open | .908 |'].join('\n'),
  );
});

it('shows a share by three digits, and a dash where nothing was judged', () => {
  expect([0.9077, 1, 0 / 0].map(shareCell)).toEqual(['.908', '1.000', '–']);
});
