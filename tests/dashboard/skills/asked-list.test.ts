import { expect, test } from 'vitest';
import { askedRows } from '#src/dashboard/skills/asked-list.ts';
import { helpedText } from '#src/dashboard/skills/helped.ts';
import type { AskedBy } from '#src/insights/asked-by.ts';
import { SKILL_DEFAULTS, type TrackedSkill } from '#src/skills/tracked-skill.ts';
import { smallKnowledge } from '#tests/ui/small-judging.ts';
import { SMALL } from '#tests/ui/small-taxonomy.ts';

const tracked: TrackedSkill[] = ['github-actions', 'azure'].map((skill) => ({
  skill,
  level: 'solid',
  years: null,
  ...SKILL_DEFAULTS,
  changedAt: 0,
}));

test('what is asked for and not tracked, most asked first, with what helps', () => {
  const asked: AskedBy = {
    postings: 4,
    asked: new Map([
      ['azure', 4],
      ['kotlin', 1],
      ['aws', 3],
      ['ci-cd', 1],
      ['lost', 2],
    ]),
  };
  const rows = askedRows(asked, tracked, SMALL, smallKnowledge(tracked));
  expect(rows.map(({ name, share, helped }) => [name, share, helped && helpedText(helped)])).toEqual([
    ['AWS', 0.75, 'close to Azure'],
    ['CI/CD', 0.25, 'covered by GitHub Actions'],
    ['Kotlin', 0.25, null],
  ]);
});
