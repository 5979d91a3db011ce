import { LEARNING_MOST } from '#src/match/credit.ts';
import { logistic } from '#src/match/logistic.ts';
import type { Weights } from '#src/match/weights.ts';
import { BEGUN, MOST_NEEDED } from '#src/match/years.ts';
import { Adam } from './adam.ts';
import type { FitCase, FitCases, OptionRow } from './judged-case.ts';
import { firstGuess, keepInRange, type Parameters, SENIORITIES, weightsOf } from './parameters.ts';

/** What the fit weighs: errors squared and plain, the judged core, and large weights. */
const SQUARED = 40;
const PLAIN = 2;
const CORE = 3;
const LARGE = 0.003;

/** Steps of the descent: after these the loss moves in its fourth digit. */
const STEPS = 900;

/**
 * Weights under which scores come closest to the judged fits, and salience to what was judged core. The formula is that of
 * `compare`, its derivatives written out; the descent begins at one place and draws no numbers, so that the same
 * cases give the same weights.
 */
export function fitWeights(all: FitCases): Weights {
  const parameters = firstGuess();
  const descent = new Adam(Object.values(parameters));
  for (let step = 0; step < STEPS; step++) {
    descent.step(Object.values(gradientOf(all, parameters)), rateAt(step));
    keepInRange(parameters);
  }
  return weightsOf(parameters);
}

const rateAt = (step: number) => 0.03 * (1 - step / STEPS) + 0.001;

/** The derivatives of the loss by each parameter. */
function gradientOf(all: FitCases, parameters: Parameters): Parameters {
  const slopes = zeros(parameters);
  const saliences = all.postings.map(({ asks }) =>
    asks.map(({ signs }) => logistic(product(signs, parameters.salience))),
  );
  const bySalience = all.postings.map(({ asks }) => new Float64Array(asks.length));
  for (const one of all.cases)
    caseSlopes(
      one,
      all,
      saliences[one.posting] ?? [],
      bySalience[one.posting] as Float64Array,
      parameters,
      slopes,
    );
  const count = all.postings.reduce((sum, { asks }) => sum + asks.length, 0);
  all.postings.forEach(({ asks }, n) => {
    asks.forEach(({ signs, isCore }, at) => {
      const salience = saliences[n]?.[at] as number;
      const ofScores = (bySalience[n]?.[at] as number) * salience * (1 - salience);
      const ofCore = (CORE * (salience - (isCore ? 1 : 0))) / count;
      add(slopes.salience, signs, ofScores + ofCore);
    });
  });
  for (const part of ['salience', 'nearness'] as const) {
    for (let n = 1; n < slopes[part].length; n++)
      slopes[part][n] = (slopes[part][n] as number) + 2 * LARGE * (parameters[part][n] as number);
  }
  return slopes;
}

function caseSlopes(
  one: FitCase,
  all: FitCases,
  saliences: readonly number[],
  bySalience: Float64Array,
  parameters: Parameters,
  slopes: Parameters,
): void {
  const { experience } = all.postings[one.posting] as FitCases['postings'][number];
  const title = SENIORITIES.indexOf(experience.seniority ?? 'none');
  const need = needOf(title, experience.years, parameters);
  const factor = powerOf(one.years ?? Number.POSITIVE_INFINITY, need.value, parameters.years[2] as number);
  const credits = one.options.map((options) => best(options, need.value, parameters));
  const sum = saliences.reduce((total, salience) => total + salience, 0);
  const covered =
    credits.reduce((total, { credit }, n) => total + (saliences[n] as number) * credit, 0) / sum;
  const error = covered * factor.value - one.fit;
  const slope = (2 * SQUARED * error + PLAIN * Math.sign(error)) / all.cases.length;
  let byNeed = slope * covered * factor.byNeeded;
  raise(slopes.years, 2, slope * covered * factor.byPower);
  credits.forEach((credit, n) => {
    const salience = saliences[n] as number;
    bySalience[n] = (bySalience[n] as number) + (slope * factor.value * (credit.credit - covered)) / sum;
    const byCredit = (slope * factor.value * salience) / sum;
    if (credit.near !== null)
      add(slopes.nearness, credit.near, byCredit * credit.credit * (1 - credit.credit));
    if (credit.power !== null) {
      raise(slopes.years, credit.power, byCredit * credit.byPower);
      byNeed += byCredit * credit.byNeeded;
    }
  });
  raise(slopes.needed, title, byNeed * need.byTitle);
  raise(slopes.years, 0, byNeed * need.byTold);
}

/** Years needed, and how they follow from the title's and from what the text tells. */
function needOf(title: number, told: number | null, { needed, years }: Parameters) {
  const byTitle = needed[title] as number;
  if (told === null) return { value: byTitle, byTitle: 1, byTold: 0 };
  const share = years[0] as number;
  const difference = Math.min(told, MOST_NEEDED) - byTitle;
  return { value: byTitle + share * difference, byTitle: 1 - share, byTold: difference };
}

/** `yearsCount` with its derivatives. */
function powerOf(own: number, needed: number, power: number) {
  if (own >= needed) return { value: 1, byPower: 0, byNeeded: 0 };
  const ratio = (own + BEGUN) / (needed + BEGUN);
  const value = ratio ** power;
  return { value, byPower: value * Math.log(ratio), byNeeded: (-power * value) / (needed + BEGUN) };
}

/** A credit and what it follows from: a row of nearness, or a power of years (its place among the parameters). */
interface CreditSlopes {
  credit: number;
  near: Float64Array | null;
  power: number | null;
  byPower: number;
  byNeeded: number;
}

function best(options: readonly OptionRow[], needed: number, parameters: Parameters): CreditSlopes {
  const all = options.map((option) => creditOf(option, needed, parameters));
  return all.reduce((one, other) => (other.credit > one.credit ? other : one));
}

/** The credit of one alternative, by the rules of `creditFor`. */
function creditOf(option: OptionRow, needed: number, { nearness, years }: Parameters): CreditSlopes {
  const near = logistic(product(option.near, nearness));
  const byNear: CreditSlopes = { credit: near, near: option.near, power: null, byPower: 0, byNeeded: 0 };
  const [own, place] = option.own >= 0 ? [option.own, 1] : [option.presumed, 3];
  if (own < 0) return byNear;
  const isAsked = place === 1 && option.asked >= 0;
  const { value, byPower, byNeeded } = powerOf(own, isAsked ? option.asked : needed, years[place] as number);
  const most = option.isLearning ? LEARNING_MOST : 1;
  if (value > most) return { credit: most, near: null, power: null, byPower: 0, byNeeded: 0 };
  if (near > value) return byNear;
  return { credit: value, near: null, power: place, byPower, byNeeded: isAsked ? 0 : byNeeded };
}

const zeros = ({ salience, nearness, needed, years }: Parameters): Parameters => ({
  salience: new Float64Array(salience.length),
  nearness: new Float64Array(nearness.length),
  needed: new Float64Array(needed.length),
  years: new Float64Array(years.length),
});

function product(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let n = 0; n < a.length; n++) sum += (a[n] as number) * (b[n] as number);
  return sum;
}

function add(sum: Float64Array, row: Float64Array, by: number): void {
  for (let n = 0; n < row.length; n++) sum[n] = (sum[n] as number) + by * (row[n] as number);
}

function raise(row: Float64Array, at: number, by: number): void {
  row[at] = (row[at] as number) + by;
}
