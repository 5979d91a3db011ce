import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Judging, judgingBy } from '#src/match/judging.ts';
import { withLearned } from '#src/match/learned.ts';
import type { Match } from '#src/match/match.ts';
import { isGap } from '#src/match/score.ts';
import { LEVELS, type TrackedSkill } from '#src/skills/tracked-skill.ts';
import { NO_MARKET } from './judging-of.ts';
import {
  anyExperience,
  anyMentions,
  anyTracked,
  anyTrackedSkill,
  hold,
  IDS,
  marketOf,
  TAXONOMY,
} from './small-world.ts';

// More knowledge never lowers the answer.

/**
 * Shipped weights with any market, but without the field: learning other skills turns the direction of one's
 * knowledge away from some. So the field is exempt from this property.
 */
const anyWorld = fc.option(fc.integer({ min: 1, max: 1e6 })).map((seed): Judging => {
  const world = judgingBy(TAXONOMY, seed === null ? NO_MARKET : marketOf(IDS, seed));
  if (seed === null) return world;
  const { nearness } = world.weights;
  const signs = { ...nearness.signs, field: 0 };
  return { ...world, weights: { ...world.weights, nearness: { ...nearness, signs } } };
});
const posting = fc.record({ mentions: anyMentions, experience: anyExperience });
/** The first stated years of work may cause a deduction, as unknown ones cause none. */
const toldAlike = (before: Match, after: Match) =>
  (before.experience.own === null) === (after.experience.own === null);
/** Years of work beyond what an internship or a junior job is for take off points. */
const isAsOverqualified = (before: Match, after: Match) =>
  !after.experience.isOverqualified || before.experience.own === after.experience.own;
const told = (tracked: readonly TrackedSkill[]) => tracked.map((own) => ({ ...own, years: own.years ?? 1 }));

it('a score never falls when a skill is added', () => {
  fc.assert(
    fc.property(posting, anyTracked, anyTrackedSkill, anyWorld, (compared, tracked, added, world) => {
      fc.pre(tracked.every(({ skill }) => skill !== added.skill));
      const before = hold({ ...compared, tracked: told(tracked) }, world);
      const after = hold({ ...compared, tracked: [...told(tracked), added] }, world);
      fc.pre(toldAlike(before, after) && isAsOverqualified(before, after));
      if (before.score !== null) expect(after.score).toBeGreaterThanOrEqual(before.score);
    }),
    { numRuns: 500 },
  );
});

it('a score never falls when a skill is learned', () => {
  fc.assert(
    fc.property(posting, anyTracked, fc.constantFrom(...IDS), anyWorld, (compared, tracked, skill, world) => {
      const own = tracked.find((one) => one.skill === skill);
      fc.pre(own === undefined || own.level === 'learning');
      const before = hold({ ...compared, tracked }, world);
      const after = hold({ ...compared, tracked: withLearned(tracked, skill) }, world);
      fc.pre(toldAlike(before, after) && isAsOverqualified(before, after));
      if (before.score !== null) expect(after.score).toBeGreaterThanOrEqual(before.score);
      expect(after.asks.filter(isGap).length).toBeLessThanOrEqual(before.asks.filter(isGap).length);
    }),
    { numRuns: 500 },
  );
});

it('a score never falls when years grow', () => {
  fc.assert(
    fc.property(
      posting,
      anyTracked,
      fc.nat(),
      fc.integer({ min: 1, max: 10 }),
      anyWorld,
      (compared, tracked, at, more, world) => {
        fc.pre(tracked.length > 0);
        const own = told(tracked);
        const grown = own.map((one, n) =>
          n === at % own.length ? { ...one, years: one.years + more } : one,
        );
        const before = hold({ ...compared, tracked: own }, world);
        const after = hold({ ...compared, tracked: grown }, world);
        fc.pre(isAsOverqualified(before, after));
        if (before.score !== null) expect(after.score).toBeGreaterThanOrEqual(before.score);
      },
    ),
    { numRuns: 500 },
  );
});

it('a score never falls when a level rises', () => {
  fc.assert(
    fc.property(posting, anyTracked, fc.nat(), anyWorld, (compared, tracked, at, world) => {
      fc.pre(tracked.length > 0);
      const better = tracked.map((one, n) =>
        n === at % tracked.length
          ? { ...one, level: LEVELS[LEVELS.indexOf(one.level) + 1] ?? 'expert' }
          : one,
      );
      const before = hold({ ...compared, tracked }, world);
      const after = hold({ ...compared, tracked: better }, world);
      fc.pre(toldAlike(before, after) && isAsOverqualified(before, after));
      if (before.score !== null) expect(after.score).toBeGreaterThanOrEqual(before.score);
    }),
    { numRuns: 500 },
  );
});
