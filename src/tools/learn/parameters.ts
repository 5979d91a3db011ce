import { NEAR_SIGNS } from '#src/match/near-signs.ts';
import { SIGNS } from '#src/match/signs.ts';
import type { SalienceWeights, Weights } from '#src/match/weights.ts';
import { KINDS } from '#src/skills/skill.ts';

/** Titles in the order of the parameters. */
export const SENIORITIES = ['none', 'intern', 'junior', 'senior', 'lead'] as const;

/** Number of values in each part of the weights. */
const SALIENCE_WIDTH = 1 + SIGNS.length + KINDS.length;
const NEAR_WIDTH = 1 + NEAR_SIGNS.length + KINDS.length;

/** The weights as rows of numbers, for fitting. */
export interface Parameters {
  /** Bias, features, kinds. */
  salience: Float64Array;
  /** Individual weight of each skill in the cases. */
  skills: Float64Array;
  nearness: Float64Array;
  /** Years needed by title, in the order of {@link SENIORITIES}. */
  needed: Float64Array;
  /** Leniency of each title as a logarithm; 0 without a title. */
  forgives: Float64Array;
  /** `told`, and the powers in the order of {@link POWERS}. */
  years: Float64Array;
}

/** Indexes of the powers in `years`. */
export const POWERS = { skill: 1, overall: 2, presumed: 3, overqualified: 4 } as const;

/** Initial parameters for a number of skills: equal salience, and years count in proportion. */
export const firstGuess = (skills: number): Parameters => ({
  salience: new Float64Array(SALIENCE_WIDTH),
  skills: new Float64Array(skills),
  nearness: Float64Array.from({ length: NEAR_WIDTH }, (_, n) => (n === 0 ? -2 : 0)),
  needed: Float64Array.from([3, 0.5, 1.5, 4, 6]),
  forgives: new Float64Array(SENIORITIES.length),
  years: Float64Array.from([0.5, 1, 0.5, 1, 0.5]),
});

/** Clamps all numbers to valid ranges. No feature of nearness may reduce it. */
export function keepInRange({ nearness, needed, forgives, years }: Parameters): void {
  forgives[0] = 0;
  for (let n = 1; n <= NEAR_SIGNS.length; n++) nearness[n] = Math.max(0, nearness[n] as number);
  for (let n = 0; n < needed.length; n++) needed[n] = clamp(needed[n] as number, 0, 12);
  years[0] = clamp(years[0] as number, 0, 1);
  for (let n = 1; n < years.length; n++) years[n] = clamp(years[n] as number, 0.05, 4);
}

const clamp = (value: number, least: number, most: number) => Math.min(most, Math.max(least, value));

/** Minimum weight of a skill that is exported. */
const TELLING = 0.1;

/** All fitted values. */
export interface Fitted extends Weights {
  salience: SalienceWeights;
}

/** Converts parameters to weights, rounded to four digits. `ids`: skills in the order of their parameters. */
export function weightsOf(
  { salience, skills, nearness, needed, forgives, years }: Parameters,
  ids: readonly string[],
): Fitted {
  const [told, skill, overall, presumed, overqualified] = [...years].map(short) as [
    number,
    number,
    number,
    number,
    number,
  ];
  return {
    salience: { ...logisticPart(salience, SIGNS), skills: tellingSkills(ids, skills) },
    nearness: logisticPart(nearness, NEAR_SIGNS),
    experience: {
      needed: named(SENIORITIES, needed),
      forgives: named(SENIORITIES, forgives.map(Math.exp)),
      told,
      skill,
      overall,
      presumed,
      overqualified,
    },
  };
}

function tellingSkills(ids: readonly string[], values: Float64Array): Record<string, number> {
  const told = ids.flatMap((id, n): [string, number][] => {
    const value = short(values[n] as number);
    return Math.abs(value) < TELLING ? [] : [[id, value]];
  });
  return Object.fromEntries(told.sort(([a], [b]) => (a < b ? -1 : 1)));
}

function logisticPart<S extends string>(row: Float64Array, signs: readonly S[]) {
  return {
    bias: short(row[0] as number),
    signs: named(signs, row.subarray(1, 1 + signs.length)),
    kinds: named(KINDS, row.subarray(1 + signs.length)),
  };
}

const named = <N extends string>(names: readonly N[], values: Float64Array) =>
  Object.fromEntries(names.map((name, n) => [name, short(values[n] as number)])) as Record<N, number>;

const short = (value: number) => Number(value.toPrecision(4));
