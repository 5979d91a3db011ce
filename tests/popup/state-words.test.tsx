// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, expect, test } from 'vitest';
import { StateWords } from '#src/ui/match/ask-line.tsx';
import type { AskRow } from '#src/ui/match/ask-row.ts';

afterEach(() => render(null, document.body));

test.each([
  ['a gap that nothing helps', { credit: 0.1 }, 'missing'],
  ['one with years', { credit: 0.1, years: 3 }, '3+ years, missing'],
  ['a gap that related skills fill in part, as its dot shows', { credit: 0.4 }, 'partly counts'],
  ['that with years', { credit: 0.4, years: 3 }, '3+ years, partly counts'],
])('%s', (_name, more, words) => {
  const row = { cover: 'gap', reason: null, years: null, ...more } as AskRow;
  render(<StateWords row={row} isSaid={false} />, document.body);
  expect(document.body.textContent).toBe(words);
});
