import fc from 'fast-check';
import { expect, it } from 'vitest';
import { runningInsights } from '#src/insights/running-insights.ts';
import { NO_FILTER } from '#src/insights/selection.ts';
import { tablePart } from '#src/insights/table-part.ts';
import { knowledgeOf } from '#src/match/knowledge.ts';
import { toldByInsights, toldPlainly } from '#src/ui/options/roadmap/postings-told.ts';
import { emphases, judgings, KIN, notPresumed, PATH, postings, tracked } from '#tests/insights/arbitrary.ts';

const skills = [...KIN.skills.keys(), 'lost'];

it('insights tell of many postings what the plain way tells of few, whatever has changed', () => {
  const part = postings.map((some) => ({
    some,
    table: tablePart(some.map((one, n) => ({ ...one, id: String(n) }))).table,
  }));
  const step = fc.record({
    parts: fc.array(part, { maxLength: 3 }),
    tracked,
    emphasis: emphases,
    notPresumed,
  });
  const roadmaps = fc.constantFrom(PATH, { ...PATH, sections: PATH.sections.slice(1) });
  fc.assert(
    fc.property(
      judgings,
      fc.array(fc.tuple(step, roadmaps), { minLength: 1, maxLength: 3 }),
      (judging, steps) => {
        const insights = runningInsights();
        for (const [{ parts, ...who }, roadmap] of steps) {
          const asked = { ...who, filter: NO_FILTER, judging, roadmap, lifts: skills };
          const byInsights = toldByInsights(
            insights(
              parts.map(({ table }) => table),
              asked,
            ),
          );
          const knowledge = knowledgeOf(who.tracked, judging, who.notPresumed);
          const all = parts.flatMap(({ some }) => some);
          const plainly = toldPlainly(all, roadmap, { ...judging, knowledge, emphasis: who.emphasis });
          expect(byInsights.onRoadmap).toEqual(plainly.onRoadmap);
          for (const skill of skills) {
            expect(byInsights.askedFor(skill)).toEqual(plainly.askedFor(skill));
            expect([skill, byInsights.lifted(skill)]).toEqual([skill, plainly.lifted(skill)]);
          }
        }
      },
    ),
    { numRuns: 100 },
  );
});
