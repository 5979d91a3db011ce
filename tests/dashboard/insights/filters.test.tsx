// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, expect, test } from 'vitest';
import { ALL_ASKED } from '#src/dashboard/insights/asked-filter.ts';
import { Filters } from '#src/dashboard/insights/filters.tsx';

afterEach(() => render(null, document.body));

function spansWith(days: number | null): string[] {
  render(<Filters filter={{ ...ALL_ASKED, days }} set={() => undefined} portals={[]} />, document.body);
  const spans = [...document.querySelectorAll('fieldset .chip')];
  return spans.map((one) => `${one.getAttribute('aria-pressed') === 'true' ? '✓ ' : ''}${one.textContent}`);
}

test('one span of time is chosen', () => {
  expect(spansWith(null)).toEqual(['✓ All time', 'Last year', '90 days', '30 days']);
  expect(spansWith(365)).toEqual(['All time', '✓ Last year', '90 days', '30 days']);
});

test('a span that only an address asks for stands beside the others', () => {
  expect(spansWith(1)).toEqual(['All time', 'Last year', '90 days', '30 days', '✓ 1 day']);
  expect(spansWith(14).at(-1)).toBe('✓ 14 days');
});
