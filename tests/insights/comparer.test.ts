import fc from 'fast-check';
import { expect, it } from 'vitest';
import { comparerCache } from '#src/insights/comparer.ts';
import { type InsightsAsked, insightsOf } from '#src/insights/insights.ts';
import type { SeenPosting } from '#src/insights/seen-posting.ts';
import { NO_FILTER } from '#src/insights/selection.ts';
import { type Circumstances, NOTHING_TOLD } from '#src/match/circumstances.ts';
import { EVEN_EMPHASIS } from '#src/match/score.ts';
import type { Requirement } from '#src/skills/requirements/requirement.ts';
import {
  asks,
  emphases,
  judgings,
  knows,
  notPresumed,
  PATH,
  PLAINLY,
  postings,
  seen,
  tracked,
} from './arbitrary.ts';

const german: Requirement = {
  ...{ kind: 'language', need: 'required', values: ['de'], level: null, amount: null },
  place: { block: 0, start: 0, end: 0 },
};
const anyPostings = postings.map((all) =>
  all.map((posting, n): SeenPosting => (n % 3 === 0 ? { ...posting, requirements: [german] } : posting)),
);
const circumstances = fc
  .constantFrom('de', 'fr')
  .map((language): Circumstances => ({ ...NOTHING_TOLD, languages: [{ language, level: 'B2' }] }));
const question = fc.record(
  {
    filter: fc.boolean().map((mustHavesOnly) => ({ ...NO_FILTER, mustHavesOnly })),
    roadmap: fc.constant(PATH),
    ...{ tracked, emphasis: emphases, notPresumed, circumstances },
  },
  { requiredKeys: ['filter', 'roadmap', 'tracked', 'emphasis', 'notPresumed'] },
);
const rounds = fc.array(fc.tuple(anyPostings, fc.nat(2)), { minLength: 1, maxLength: 6 });

it('a cached comparison never changes an answer', () => {
  fc.assert(
    fc.property(rounds, fc.tuple(question, question, question), judgings, (rounds, questions, judging) => {
      const comparerFor = comparerCache();
      let all = rounds[0]?.[0] ?? [];
      for (const [more, n] of rounds) {
        // Most postings are those of the round before.
        all = [...all.slice(1), ...more.slice(0, 2)];
        const asked: InsightsAsked = { ...(questions[n] as (typeof questions)[0]), judging };
        expect(insightsOf(all, asked, comparerFor(asked))).toEqual(insightsOf(all, asked));
      }
    }),
    { numRuns: 60 },
  );
});

/** Makes a question of a user with these skills, with new objects each time, as the worker receives them. */
const by = (...skills: string[]) => ({
  tracked: skills.map((skill) => knows(skill)),
  judging: PLAINLY,
  emphasis: { ...EVEN_EMPHASIS },
  notPresumed: [],
});
const posting = seen(1, [asks('java')]);

it('weighs a posting once, also when the user’s skills change', () => {
  const comparerFor = comparerCache();
  const weighed = comparerFor(by('java')).weigh(posting);
  expect(comparerFor(by('java', 'aws')).weigh(posting)).toBe(weighed);
  const emphasis = { ...EVEN_EMPHASIS, nice: 0 };
  expect(comparerFor({ ...by('java'), emphasis }).weigh(posting)).not.toBe(weighed);
});

it('compares a posting once while the user’s skills are the same', () => {
  const comparerFor = comparerCache();
  const outcome = comparerFor(by('java')).trialOf(['aws']).outcomeOf(posting);
  expect(comparerFor(by('java')).trialOf(['aws']).outcomeOf(posting)).toBe(outcome);
  expect(comparerFor(by('sql')).trialOf(['aws']).outcomeOf(posting)).not.toBe(outcome);
});
