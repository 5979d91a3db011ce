import fc from 'fast-check';
import { expect, it } from 'vitest';
import { askTable } from '#src/insights/ask-table.ts';
import { rowsOfAll } from '#src/insights/counted-part.ts';
import { jobNumbers } from '#src/insights/job-terms.ts';
import { knowledgeKeeper } from '#src/insights/knowledge-keeper.ts';
import { matchesOf } from '#src/insights/matches.ts';
import { numbering } from '#src/insights/numbering.ts';
import { countedParts, scorableParts } from '#src/insights/prepared-parts.ts';
import { type ScoredParts, scoredParts } from '#src/insights/scored-parts.ts';
import { NO_FILTER } from '#src/insights/selection.ts';
import { worthTrying } from '#src/insights/worth-trying.ts';
import { EVEN_EMPHASIS } from '#src/match/score.ts';
import { LEVELS, type TrackedSkill } from '#src/skills/tracked-skill.ts';
import { judgings, KIN, knows, notPresumed, postings, tracked } from './arbitrary.ts';

/** Something of what is tracked is told otherwise, mostly by little. */
const step = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({ kind: fc.constant('years' as const), at: fc.nat(5), years: fc.nat(70) }),
  },
  fc.record({ kind: fc.constant('level' as const), at: fc.nat(5), level: fc.constantFrom(...LEVELS) }),
  fc.record({
    kind: fc.constant('learned' as const),
    learned: fc.uniqueArray(fc.constantFrom(...KIN.skills.keys()), { maxLength: 2 }),
  }),
  fc.record({ kind: fc.constant('presumed' as const), notPresumed }),
  fc.record({ kind: fc.constant('tracked' as const), tracked }),
  fc.record({ kind: fc.constant('part' as const), at: fc.nat(4), part: postings }),
);

/** What is tracked with another one in this place, or with one more. */
const replaced = (all: readonly TrackedSkill[], at: number, one: TrackedSkill): TrackedSkill[] =>
  all.toSpliced(at, 1, one);

it('scores that are gone on from tell the same as scores worked out anew', () => {
  fc.assert(
    fc.property(
      judgings,
      fc.array(postings, { minLength: 1, maxLength: 5 }),
      tracked,
      fc.array(step, { minLength: 2, maxLength: 12 }),
      (judging, given, first, steps) => {
        const numbers = numbering();
        const jobs = jobNumbers(judging.weights.experience);
        const counted = countedParts(numbers);
        const scorables = scorableParts(judging, numbers, jobs);
        const knowing = knowledgeKeeper(judging, numbers.names);
        const running = scoredParts(judging, numbers, jobs, true);
        const asked = { tracked: first, notPresumed: [] as string[], learned: [] as string[] };
        const tables = given.map(askTable);
        for (const one of steps) {
          const at = 'at' in one ? one.at % Math.max(1, asked.tracked.length) : 0;
          const own = asked.tracked[at] ?? knows('java');
          if (one.kind === 'years')
            asked.tracked = replaced(asked.tracked, at, { ...own, years: one.years / 10 });
          else if (one.kind === 'level')
            asked.tracked = replaced(asked.tracked, at, { ...own, level: one.level });
          else if (one.kind === 'part') tables[one.at % tables.length] = askTable(one.part);
          else Object.assign(asked, one);
          const parts = counted([...tables], NO_FILTER);
          const scorable = scorables(parts, EVEN_EMPHASIS);
          const known = knowing(asked.tracked, asked.notPresumed);
          const wiser = asked.learned.reduce((now, skill) => now.learning(skill), known.knowledge);
          const key = JSON.stringify(asked);
          const { rows } = rowsOfAll(parts);
          const told = (scores: ScoredParts) => ({
            held: scores.parts.map(({ held }) => [...held]),
            matches: matchesOf(rows, scores),
            tried: [...worthTrying(rows, scores)],
          });
          const anew = scoredParts(judging, numbers, jobs, true);
          expect(told(running(scorable, key, known, asked.learned, wiser))).toEqual(
            told(anew(scorable, key, known, asked.learned, wiser)),
          );
        }
      },
    ),
    { numRuns: 300 },
  );
});
