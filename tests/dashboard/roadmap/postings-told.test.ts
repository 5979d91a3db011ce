import fc from 'fast-check';
import { expect, it } from 'vitest';
import { toldByInsights } from '#src/dashboard/roadmap/postings-told.ts';
import { insightsOf } from '#src/insights/insights.ts';
import { NO_FILTER } from '#src/insights/selection.ts';
import { withLearned } from '#src/match/learned.ts';
import { emphases, judgings, KIN, notPresumed, PATH, postings, tracked } from '#tests/insights/arbitrary.ts';
import { asksFor, GOOD_LINE, scores } from '#tests/insights/oracle.ts';

const skills = [...KIN.skills.keys(), 'lost'];

it('how many postings ask for a skill, and would become a good match by it, is what comparing each of them says', () => {
  const world = fc.record({ judging: judgings, emphasis: emphases, notPresumed });
  fc.assert(
    fc.property(postings, tracked, world, (all, own, by) => {
      const asked = { ...by, tracked: own, filter: NO_FILTER, roadmap: PATH, lifts: skills };
      const told = toldByInsights(insightsOf(all, asked));
      const before = scores(all, own, by);
      for (const skill of skills) {
        const counts = [false, true].map((isMust) => all.filter((one) => asksFor(one, skill, isMust)).length);
        expect(told.askedFor(skill)).toEqual({ asked: counts[0], required: counts[1] });
        const after = scores(all, withLearned(own, skill), by);
        const isLifted = (score: number, n: number) => score >= GOOD_LINE && (before[n] ?? 0) < GOOD_LINE;
        expect([skill, told.lifted(skill)]).toEqual([skill, after.filter(isLifted).length]);
      }
    }),
    { numRuns: 100 },
  );
});
