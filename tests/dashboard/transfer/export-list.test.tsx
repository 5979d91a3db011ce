// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test, vi } from 'vitest';
import type { Known } from '#src/dashboard/options-live.ts';
import { ExportList } from '#src/dashboard/transfer/transfer-section.tsx';
import { renamed } from '#src/skills/renamed-skills.ts';
import { SKILL_DEFAULTS, type TrackedSkill } from '#src/skills/tracked-skill.ts';
import { SMALL_JUDGING } from '#tests/ui/small-judging.ts';
import { SMALL } from '#tests/ui/small-taxonomy.ts';

afterEach(() => {
  render(null, document.body);
  vi.restoreAllMocks();
});

test.each(['Save as CSV', 'Save as JSON Resume'])(
  '%s names skills as all programs do, whatever the page calls them',
  async (button) => {
    const made: Blob[] = [];
    vi.spyOn(URL, 'createObjectURL').mockImplementation((file) => `blob:${made.push(file as Blob)}`);
    const tracked: TrackedSkill[] = [
      { skill: 'python', level: 'solid', years: 2, ...SKILL_DEFAULTS, changedAt: 0 },
    ];
    const taxonomy = renamed(SMALL, { python: 'Pitón' });
    const known = { tracked, taxonomy, judging: SMALL_JUDGING, postings: 0 } as unknown as Known;
    await act(() => render(<ExportList {...known} />, document.body));
    await act(() =>
      [...document.querySelectorAll('button')].find(({ textContent }) => textContent === button)?.click(),
    );
    await vi.waitFor(() => expect(made).toHaveLength(1));
    const text = await made[0]?.text();
    expect(text).toContain('Python');
    expect(text).not.toContain('Pitón');
  },
);
