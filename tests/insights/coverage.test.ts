import { expect, it } from 'vitest';
import { insightsOf } from '#src/insights/insights.ts';
import type { SeenPosting } from '#src/insights/seen-posting.ts';
import { NO_FILTER } from '#src/insights/selection.ts';
import { EVEN_EMPHASIS, isGap } from '#src/match/score.ts';
import type { TrackedSkill } from '#src/skills/tracked-skill.ts';
import { asks, knows, PATH, PLAINLY, seen } from './arbitrary.ts';
import { matches } from './oracle.ts';

const WORLD = { judging: PLAINLY, emphasis: EVEN_EMPHASIS, notPresumed: [] };
const either = (...ids: string[]) => ids.map((id) => asks(id, { anyOf: 'a', years: 8 }));
/** A job that requires nine years. */
const lead = (mentions: SeenPosting['mentions']) =>
  seen(1, [...mentions], { experience: { seniority: 'lead', years: null } });
const coverageBy = (all: SeenPosting[], tracked: TrackedSkill[]) =>
  insightsOf(all, { ...WORLD, filter: NO_FILTER, roadmap: PATH, tracked }).coverage;

const little = knows('java', { level: 'basic', years: 0 });
const HAVE = { have: 1, part: 0 };
const PART = { have: 0, part: 1 };

it.each<[string, TrackedSkill[], SeenPosting['mentions'], typeof HAVE]>([
  [
    'known a little, beside what is being learned and counts more',
    [little, knows('python', { level: 'learning', years: 6 })],
    either('java', 'python'),
    HAVE,
  ],
  [
    'known a little, beside what is presumed and counts more',
    [little, knows('sql', { years: 9 })],
    either('java', 'agile'),
    HAVE,
  ],
  [
    'known a little, beside what is near and counts more',
    [little, knows('azure')],
    either('aws', 'java'),
    HAVE,
  ],
  [
    'being learned, beside what is near and counts more',
    [knows('java', { level: 'learning' }), knows('azure')],
    either('aws', 'java'),
    PART,
  ],
  [
    'being learned, beside what is presumed and counts more',
    [knows('java', { level: 'learning' }), knows('sql', { years: 9 })],
    either('agile', 'java'),
    HAVE,
  ],
  [
    'being learned, beside what is presumed and counts less',
    [knows('java', { level: 'learning', years: 12 }), knows('sql', { years: 2 })],
    either('agile', 'java'),
    HAVE,
  ],
  ['near, beside what is not', [knows('azure')], either('kotlin', 'aws'), PART],
  [
    'known a little, and implied by what is being learned, which counts more',
    [little, knows('spring', { level: 'learning', years: 6 })],
    [asks('java', { years: 8 })],
    PART,
  ],
  [
    'known a little, and implied by what is being learned, which counts as much',
    [knows('java', { level: 'solid', years: 2 }), knows('spring', { level: 'learning', years: 4 })],
    [asks('java', { years: 8 })],
    HAVE,
  ],
  [
    'presumed, though it is being learned',
    [knows('agile', { level: 'learning' }), knows('java', { years: 9 })],
    [asks('agile')],
    HAVE,
  ],
  [
    'presumed, though it is being learned and that counts more',
    [knows('agile', { level: 'learning', years: 5 }), knows('java', { years: 2 })],
    [asks('agile', { years: 1 })],
    HAVE,
  ],
])('an ask is had as compare says: %s', (_, tracked, mentions, expected) => {
  for (const told of [mentions, [...mentions].reverse()]) {
    const all = [lead(told)];
    expect(coverageBy(all, tracked).required).toEqual({ asks: 1, ...expected });
    const compared = matches(all, tracked, WORLD).flatMap((match) => match.asks);
    expect(compared.map(isGap)).toEqual([expected.have === 0]);
  }
});
