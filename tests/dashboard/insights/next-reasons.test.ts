import { describe, expect, it } from 'vitest';
import { type ReasonFacts, reasonsFor } from '#src/dashboard/insights/next-reasons.ts';
import type { Lift } from '#src/insights/next-skills.ts';
import { knowledgeOf } from '#src/match/knowledge.ts';
import { skillName } from '#src/skills/taxonomy.ts';
import { KIN, knows, PATH } from '#tests/insights/arbitrary.ts';
import { judgingOf } from '#tests/ui/small-judging.ts';

const facts: ReasonFacts = {
  postings: 96,
  move: null,
  roadmap: PATH,
  knowledge: knowledgeOf([knows('azure')], judgingOf(KIN)),
  nameOf: (id) => skillName(KIN, id),
};
const lift = (skill: string, more: Partial<Lift> = {}): Lift => ({
  skill,
  asked: 41,
  required: 30,
  good: 14,
  lifted: 36,
  points: 450,
  first: [],
  ...more,
});

describe('the reasons to learn a skill', () => {
  it('tell how often it is asked for, what it lifts, and where it stands', () => {
    expect(reasonsFor(lift('postgresql'), facts)).toEqual([
      'Asked for in 41 of 96 postings, a must-have in 30',
      'Lifts 36 scores by 12.5 points on average',
      'On your roadmap: Data, after SQL',
    ]);
  });

  it('tell of what is close', () => {
    expect(reasonsFor(lift('aws'), facts)).toContain('You know Azure, which is close to it');
  });

  it('tell how demand moves', () => {
    const move = { from: 0.51, to: 0.68, way: 'rising' } as const;
    expect(reasonsFor(lift('azure'), { ...facts, move }).slice(2)).toEqual([
      'Not on your roadmap',
      'Rising: 51% at first, 68% lately',
    ]);
    expect(reasonsFor(lift('azure'), { ...facts, move: { ...move, way: 'steady' } }).at(-1)).toBe(
      'Steady at about 60%',
    );
  });

  it('round the rise once, so that its words agree with the figure', () => {
    const few = lift('sql', { lifted: 25, points: 26 });
    expect(reasonsFor(few, facts)[1]).toBe('Lifts 25 scores by 1 point on average');
  });

  it('say a must-have or a nice-to-have where it is only one of them', () => {
    expect(reasonsFor(lift('sql', { required: 0 }), facts)[0]).toBe(
      'Asked for in 41 of 96 postings, a nice-to-have',
    );
    expect(reasonsFor(lift('sql', { required: 41 }), facts)[0]).toBe(
      'Asked for in 41 of 96 postings, a must-have',
    );
  });
});
