// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test } from 'vitest';
import type { Known } from '#src/dashboard/options-live.ts';
import { useMatcher } from '#src/dashboard/postings/postings-section.tsx';
import type { MatchOf } from '#src/dashboard/postings/row-match.ts';
import { renamed } from '#src/skills/renamed-skills.ts';
import { SKILL_DEFAULTS } from '#src/skills/tracked-skill.ts';
import { DEFAULTS } from '#src/store/settings.ts';
import { SMALL_KNOWN } from '#tests/ui/small-known.ts';
import { SMALL } from '#tests/ui/small-taxonomy.ts';

let matcher: MatchOf | null = null;
function Matcher({ known }: { known: Known }) {
  matcher = useMatcher(known);
  return null;
}

async function matcherFor(known: Known): Promise<MatchOf | null> {
  await act(() => render(<Matcher known={known} />, document.body));
  return matcher;
}

afterEach(() => act(() => render(null, document.body)));

test('what was compared stays compared where the page only calls skills otherwise', async () => {
  const before = await matcherFor(SMALL_KNOWN);
  const taxonomy = renamed(SMALL, { python: 'Das Python' });
  expect(await matcherFor({ ...SMALL_KNOWN, taxonomy })).toBe(before);
});

test('other skills, and another emphasis, compare anew', async () => {
  const before = await matcherFor(SMALL_KNOWN);
  const tracked = [
    { ...SKILL_DEFAULTS, skill: 'python', level: 'solid' as const, years: null, changedAt: 1 },
  ];
  const after = await matcherFor({ ...SMALL_KNOWN, tracked });
  expect(after).not.toBe(before);
  const settings = { ...DEFAULTS, emphasis: { ...DEFAULTS.emphasis, core: 50 } };
  expect(await matcherFor({ ...SMALL_KNOWN, tracked, settings })).not.toBe(after);
});
