import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type AskTable, askTable } from '#src/insights/ask-table.ts';
import type { InsightsAsked } from '#src/insights/insights.ts';
import { runningInsights } from '#src/insights/running-insights.ts';
import type { SeenPosting } from '#src/insights/seen-posting.ts';
import { NO_FILTER } from '#src/insights/selection.ts';
import type { Judging } from '#src/match/judging.ts';
import { buildTaxonomy } from '#src/skills/taxonomy.ts';
import { judgingOf } from '#tests/match/judging-of.ts';
import { emphases, judgings, notPresumed, PATH, posting, postings, tracked } from './arbitrary.ts';
import { insightsOf } from './insights-of.ts';

/** The taxonomy of another edition, in which hardly any of the skills are. */
const EDITIONS: fc.Arbitrary<Judging> = fc.constant(
  judgingOf(
    buildTaxonomy([
      {
        category: 'all',
        title: 'All',
        kind: 'tool',
        skills: [
          { id: 'java', name: 'Java', similar: ['sql'] },
          { id: 'sql', name: 'SQL' },
        ],
      },
    ]),
  ),
);

const filter = fc.record({
  since: fc.constantFrom(null, null, new Date(2026, 4, 1).getTime()),
  portal: fc.constantFrom(null, null, 'Lever'),
  title: fc.constantFrom('', '', 'engineer'),
  appliedOnly: fc.constant(false),
  mustHavesOnly: fc.boolean(),
});

/** Something happens to the postings or to the one who asks. */
const step = fc.oneof(
  fc.record({ kind: fc.constant('part' as const), at: fc.nat(4), part: postings }),
  fc.record({ kind: fc.constant('more' as const), at: fc.nat(4), one: posting }),
  fc.record({ kind: fc.constant('fewer' as const), at: fc.nat(4), one: fc.nat(30) }),
  fc.record({ kind: fc.constant('no part' as const), at: fc.nat(4) }),
  fc.record({
    kind: fc.constant('asked' as const),
    asked: fc.record(
      {
        filter,
        tracked,
        judging: fc.oneof(judgings, EDITIONS),
        emphasis: emphases,
        notPresumed,
      },
      { requiredKeys: [] },
    ),
  }),
);
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

/** The parts of postings, of which those that a step changes are new. */
function changed(parts: readonly AskPart[], step: Exclude<Step, { kind: 'asked' }>): AskPart[] {
  const at = step.at % Math.max(1, parts.length);
  const before = parts[at]?.postings ?? [];
  if (step.kind === 'no part') return parts.toSpliced(at, 1);
  if (step.kind === 'part') return parts.toSpliced(at, 1, partOf(step.part));
  if (step.kind === 'more') return parts.toSpliced(at, 1, partOf([...before, step.one]));
  return parts.toSpliced(at, 1, partOf(before.toSpliced(step.one % Math.max(1, before.length), 1)));
}

interface AskPart {
  postings: readonly SeenPosting[];
  table: AskTable;
}
const partOf = (postings: readonly SeenPosting[]): AskPart => ({ postings, table: askTable(postings) });

it('after any changes insights are what they would be if nothing had been worked out before', () => {
  const first = fc.record({ judging: judgings, emphasis: emphases, notPresumed, tracked });
  fc.assert(
    fc.property(
      fc.array(postings, { maxLength: 5 }),
      first,
      fc.array(step, { minLength: 2, maxLength: 10 }),
      (given, first, steps) => {
        const running = runningInsights();
        let parts = given.map(partOf);
        let asked: InsightsAsked = { filter: NO_FILTER, roadmap: PATH, ...first };
        for (const step of steps) {
          if (step.kind === 'asked') asked = { ...asked, ...step.asked };
          else parts = changed(parts, step);
          const tables = parts.map(({ table }) => table);
          const anew = insightsOf(askTable(parts.flatMap(({ postings }) => postings)), asked);
          expect(running(tables, asked)).toEqual(anew);
          expect(running(tables, asked)).toEqual(anew);
        }
      },
    ),
  );
});
