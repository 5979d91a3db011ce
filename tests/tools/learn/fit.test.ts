import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import SALIENCE from '#data/salience.json' with { type: 'json' };
import WEIGHTS from '#data/weights.json' with { type: 'json' };
import { NEAR_SIGNS } from '#src/match/near-signs.ts';
import { fitWeights } from '#src/tools/learn/fit.ts';
import { fitCases } from '#src/tools/learn/judged-case.ts';
import { lossOf } from '#src/tools/learn/loss.ts';
import {
  type Fitted,
  firstGuess,
  keepInRange,
  type Parameters,
  weightsOf,
} from '#src/tools/learn/parameters.ts';
import { random } from '#src/tools/learn/random.ts';
import { casesOf, coresBy, fitsBy, type MadeUp, madeUp } from './made-up.ts';

const SHIPPED: Fitted = { ...WEIGHTS, salience: SALIENCE };
const seeds = fc.integer({ min: 1, max: 1e6 });

/**
 * Random parameters within their range. No near sign has the weight 0: skills with it and without it would be equally
 * near, and the better of two equals has no slope.
 */
function anyParameters(seed: number, skills: number): Parameters {
  const next = random(seed);
  const parameters = firstGuess(skills);
  for (const row of Object.values(parameters))
    row.forEach((value: number, n: number) => {
      row[n] = value + next() - 0.5;
    });
  for (let n = 1; n <= NEAR_SIGNS.length; n++)
    parameters.nearness[n] = Math.abs(parameters.nearness[n] as number);
  keepInRange(parameters);
  return parameters;
}

const judgedBy = (made: MadeUp, weights: Fitted) =>
  casesOf(made, coresBy(weights, made, 1), fitsBy(weights, made));

describe('the loss', () => {
  it('has the slopes that it is written to have', () => {
    const STEP = 1e-6;
    fc.assert(
      fc.property(seeds, (seed) => {
        const next = random(seed + 1);
        const made = madeUp(seed, 3, 3);
        const fits = Array.from({ length: 9 }, next);
        const all = casesOf(made, [['java'], ['go'], []], fits);
        const parameters = anyParameters(seed, all.skills.length);
        const { slopes } = lossOf(all, parameters);
        for (const part of Object.keys(parameters) as (keyof Parameters)[]) {
          const row = parameters[part];
          row.forEach((value, n) => {
            row[n] = value + STEP;
            const above = lossOf(all, parameters).value;
            row[n] = value - STEP;
            const below = lossOf(all, parameters).value;
            row[n] = value;
            expect(slopes[part][n], `${part} ${n}`).toBeCloseTo((above - below) / (2 * STEP), 4);
          });
        }
      }),
      { numRuns: 40 },
    );
  });

  it('is of the scores that compare gives: none of it is left where these are what was judged', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const made = madeUp(seed, 4, 4);
        const { skills } = casesOf(made, [], []);
        const parameters = anyParameters(seed, skills.length);
        const fits = fitsBy(exactly(parameters, skills), made);
        const asJudged = lossOf(casesOf(made, [], fits), parameters).value;
        const moved = fits.map((fit) => (fit > 0.5 ? fit - 0.1 : fit + 0.1));
        const astray = lossOf(casesOf(made, [], moved), parameters).value;
        // Errors of a tenth each: 40 × 0.01, and 2 × 0.1.
        expect(astray - asJudged).toBeCloseTo(0.6, 6);
      }),
      { numRuns: 60 },
    );
  });
});

describe('the fit', () => {
  const taught = madeUp(3, 36, 6);
  const fitted = fitWeights(judgedBy(taught, SHIPPED));

  it('comes closer to judgements that it never saw than the first guess, by far', () => {
    const unseen = { ...madeUp(4, 40, 6), world: taught.world };
    const judged = fitsBy(SHIPPED, unseen);
    const error = (weights: Fitted) =>
      fitsBy(weights, unseen).reduce((sum, fit, n) => sum + Math.abs(fit - (judged[n] as number)), 0) /
      judged.length;
    expect(error(fitted)).toBeLessThan(0.5 * error(weightsOf(firstGuess(0), [])));
  });

  it('gives what was judged core more salience', () => {
    const of = (core: string) => {
      const cores = taught.postings.map(() => [core]);
      return fitWeights(casesOf(taught, cores, fitsBy(SHIPPED, taught))).salience.kinds;
    };
    expect(of('docker').tool).toBeGreaterThan(of('aws').tool);
    expect(of('aws').platform).toBeGreaterThan(of('docker').platform);
  });

  it('gives the same weights for the same cases', () => {
    expect(fitWeights(judgedBy(madeUp(3, 36, 6), SHIPPED))).toEqual(fitted);
  });

  it('stays within what every formula can take', () => {
    const { needed, told, forgives: _, ...powers } = fitted.experience;
    for (const years of Object.values(needed)) expect(years >= 0 && years <= 12).toBe(true);
    expect(told >= 0 && told <= 1).toBe(true);
    for (const power of Object.values(powers)) expect(power >= 0.05 && power <= 4).toBe(true);
  });
});

describe('the cases', () => {
  const made = madeUp(1, 2, 1);

  it('say which posting or person is not there', () => {
    const judge = (id: string, person: string) =>
      fitCases(made.postings, made.people, [{ id, core: [], fit: { [person]: 50 } }], made.world);
    expect(() => judge('gone', 'person-0')).toThrow('no posting gone');
    expect(() => judge('posting-0', 'nobody')).toThrow('no person nobody');
  });

  it('leave out a posting that asks for nothing', () => {
    const silent = { id: 'silent', title: '', blocks: [], mentions: [] };
    expect(
      fitCases([silent], made.people, [{ id: 'silent', core: [], fit: { 'person-0': 50 } }], made.world),
    ).toEqual({ skills: [], postings: [], cases: [] });
  });
});

/** Returns the weights of parameters without rounding. */
function exactly(parameters: Parameters, ids: readonly string[]): Fitted {
  const places = (row: Float64Array, names: Record<string, number>, from: number) =>
    Object.fromEntries(Object.keys(names).map((name, n) => [name, row[from + n]]));
  const short = weightsOf(parameters, ids);
  const logistic = (row: Float64Array, part: Fitted['salience'] | Fitted['nearness']) => ({
    bias: row[0],
    signs: places(row, part.signs, 1),
    kinds: places(row, part.kinds, 1 + Object.keys(part.signs).length),
  });
  const [told, skill, overall, presumed, overqualified] = parameters.years;
  return {
    salience: {
      ...logistic(parameters.salience, short.salience),
      skills: Object.fromEntries(ids.map((id, n) => [id, parameters.skills[n]])),
    },
    nearness: logistic(parameters.nearness, short.nearness),
    experience: {
      needed: places(parameters.needed, short.experience.needed, 0),
      forgives: places(parameters.forgives.map(Math.exp), short.experience.forgives, 0),
      told,
      skill,
      overall,
      presumed,
      overqualified,
    },
  } as Fitted;
}
